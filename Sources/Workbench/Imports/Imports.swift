import Authoring
import Curriculum
import Foundation
import HTTPTypes
import Journal
import Synchronization

/// The imports that are not finished, in the folder that is served, and the reading of their files.
final class Imports: Sendable {
  let layouts: Layouts
  private let folder: URL
  private let queue = UploadQueue()
  /// The imports whose files are being read, by their folders.
  private let working = Mutex<Set<String>>([])
  /// By person: reading is dear.
  private let uploads = Attempts(burst: 200, in: .seconds(86_400))

  private static let daysKept = 30
  /// What one person may have here at once.
  private static let mostBytesOfPerson = 2 << 30
  /// Pages wait so long for a reading before they say that it goes on.
  static let patience: Duration = .seconds(8)

  /// Keeps them below a folder.
  init(in folder: String) {
    let url = URL(fileURLWithPath: folder)
    self.folder = url.appendingPathComponent("imports")
    layouts = Layouts(in: url)
  }

  // MARK: Finding

  /// The imports of a program, the newest first.
  func all(of program: ProgramKey) -> [StoredImport] {
    let place = folder.appendingPathComponent(program.rawValue)
    return Self.names(in: place).compactMap { StoredImport(in: place.appendingPathComponent($0)) }
      .sorted { ($1.about.begun, $0.key) < ($0.about.begun, $1.key) }
  }

  /// The import of a name; nil where the program has none such.
  func find(_ key: String, of program: ProgramKey) -> StoredImport? {
    guard !key.isEmpty, key.utf8.count <= 20, key.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    return StoredImport(in: place(key, of: program))
  }

  private func place(_ key: String, of program: ProgramKey?) -> URL {
    folder.appendingPathComponent(program?.rawValue ?? Self.incoming).appendingPathComponent(key)
  }

  /// Where files lie of which a program is to be made.
  private static let incoming = ".incoming"

  private static func names(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
      .filter { !$0.hasPrefix(".") }
  }

  // MARK: Beginning and ending

  /// Keeps files that were sent for a program, or for one that is to be made of them; they are not
  /// looked at yet.
  func begin(
    _ files: [SentFile], layout: String?, for program: ProgramKey?, by visitor: Visitor
  ) throws -> StoredImport {
    let person = visitor.person.key.rawValue
    guard uploads.take(person) else { throw Failure.tooManyUploads }
    removeOld()
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    guard bytesKept(of: person) + bytes <= Self.mostBytesOfPerson else {
      throw Failure.tooMuchKept
    }
    let about = StoredImport.About(
      names: Self.names(of: files), begun: Moment.now.seconds, by: visitor.person.name,
      person: person, bytes: bytes, layout: layout)
    let paths = files.enumerated().map { index, file in
      "\(index + 1).\(ProgramFormat(ofFile: file.name)?.rawValue ?? "docx")"
    }
    let key = String(Secret().text.lowercased().filter { ("a"..."z").contains($0) }.prefix(12))
    do {
      if let stored = try StoredImport.lay(files, about, paths: paths, at: place(key, of: program))
      {
        return stored
      }
    } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
      throw Failure.noRoomForFiles
    }
    throw Failure.noRoomForFiles
  }

  /// The names of the files, each another one: what differs between files is told by their names.
  private static func names(of files: [SentFile]) -> [String] {
    var names: [String] = []
    for file in files {
      var name = file.name.printableLine
      var number = 2
      while names.contains(name) {
        name = "\(file.name.printableLine) (\(number))"
        number += 1
      }
      names.append(name)
    }
    return names
  }

  /// Throws an import away, with all that was said of it.
  func remove(_ stored: StoredImport) { try? FileManager.default.removeItem(at: stored.folder) }

  /// Gives an import to a program that has just been made of it.
  func move(_ stored: StoredImport, to program: ProgramKey) throws -> StoredImport? {
    let place = place(stored.key, of: program)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try FileManager.default.moveItem(at: stored.folder, to: place)
    return StoredImport(in: place)
  }

  /// All imports of the folder.
  private var everywhere: [StoredImport] {
    (Self.names(in: folder) + [Self.incoming]).flatMap { program in
      let place = folder.appendingPathComponent(program)
      return Self.names(in: place).compactMap {
        StoredImport(in: place.appendingPathComponent($0))
      }
    }
  }

  private func bytesKept(of person: String) -> Int {
    everywhere.filter { $0.about.person == person }.reduce(0) { $0 + $1.about.bytes }
  }

  private func removeOld() {
    let oldest = Moment.now.seconds - Self.daysKept * 86_400
    for stored in everywhere where stored.about.begun < oldest { remove(stored) }
  }

  // MARK: Reading

  func isReading(_ stored: StoredImport) -> Bool {
    working.withLock { $0.contains(stored.folder.path) }
  }

  /// Has the files read with what is said of them, and waits for it a while.
  ///
  /// - Parameters:
  ///   - stored: the import.
  ///   - profile: the profile by whose words they are read.
  ///   - patience: how long; the reading goes on afterward.
  /// - Throws: when the job cannot be written.
  func read(
    _ stored: StoredImport, profile: String?, waiting patience: Duration = Imports.patience
  ) async throws {
    let path = stored.folder.path
    let isNew = working.withLock { $0.insert(path).inserted }
    if isNew {
      do {
        try stored.write(job(of: stored, profile: profile))
      } catch {
        working.withLock { _ = $0.remove(path) }
        throw error
      }
      stored.forgetRefusal()
      Task {
        await work(on: stored)
        working.withLock { _ = $0.remove(path) }
      }
    }
    let end = ContinuousClock.now + patience
    while isReading(stored), ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private func job(of stored: StoredImport, profile: String?) -> UploadJob {
    let about = stored.about
    let files = Self.names(in: stored.folder).filter { $0.first?.isNumber == true }
      .sorted { $0.localizedStandardCompare($1) == .orderedAscending }
    var job = UploadJob(
      files: zip(files, about.names).map { UploadJob.File(path: $0, name: $1) },
      profile: about.layout.flatMap { layouts.path(of: $0) } ?? profile,
      corrections: stored.corrections)
    job.layout = about.remembered.map {
      UploadJob.Layout(path: layouts.path(ofTitle: $0), title: $0)
    }
    return job
  }

  private func work(on stored: StoredImport) async {
    guard await queue.enter() else {
      try? stored.keep(.failure(.init(file: stored.files, message: Self.busy)))
      return
    }
    let output = stored.folder.appendingPathComponent(StoredImport.outputName)
    let complaints = stored.folder.appendingPathComponent(StoredImport.complaintsName)
    let ending = await UploadProcess.run(stored.folder, output: output, complaints: complaints)
    await queue.leave()
    let result = result(of: ending, at: output, stored)
    try? stored.keep(result)
    try? FileManager.default.removeItem(at: output)
    if case .success = result, let title = stored.about.remembered,
      let profile = stored.reading?.layout
    {
      try? layouts.keep(profile, titled: title)
    }
  }

  private func result(
    of ending: UploadProcess.Ending, at output: URL, _ stored: StoredImport
  ) -> Result<Data, UploadReading.Refusal> {
    let name = stored.about.names[max(0, min(stored.progress, stored.about.names.count) - 1)]
    switch ending {
    case .tookTooLong:
      return .failure(
        .init(
          file: name,
          message:
            "Reading it took longer than 15 seconds, and was given up. Save it in Word under "
            + "another name, without pictures and what is no text, then send that."))
    case .notStarted:
      return .failure(
        .init(
          file: name,
          message: "The server cannot read files just now. Try again later, and tell the one who "
            + "runs it: its disk may be full."))
    case .failed:
      return .failure(
        .init(
          file: name,
          message: "It could not be read to its end: it is damaged, or larger than what can be "
            + "read. Open it in Word, save it under another name as .docx, then send that."))
    case .done:
      guard let data = try? Data(contentsOf: output),
        let reading = try? JSONDecoder().decode(UploadReading.self, from: data)
      else { return self.result(of: .failed, at: output, stored) }
      return reading.refusal.map { .failure($0) } ?? .success(data)
    }
  }

  /// The message of a refusal that is no fault of the files.
  static let busy = "Others are having files read just now. Wait a moment, then try again."
}

extension Failure {
  static let tooManyUploads = Failure(
    .tooManyRequests, "WB-117", "You have sent 200 times files since yesterday.",
    "Go on tomorrow, or tell the one who runs the server.", retryAfter: 3_600)
  static let tooMuchKept = Failure(
    .contentTooLarge, "WB-121", "Your imports that are not finished hold 2 GB already.",
    "Finish some of them or throw them away, then send the files again.")
  static let noRoomForFiles = Failure(
    .insufficientStorage, "WB-122",
    "The files could not be kept: the disk of the server may be full.",
    "Nothing was kept of them. Tell the one who runs the server.", retryAfter: 60)
  static let manyReadings = Failure(
    .serviceUnavailable, "WB-118", "Others are having files read just now.",
    "Nothing was kept of yours. Wait a moment, then send them again.", retryAfter: 15)
}
