import Authoring
import Curriculum
import Foundation
import Journal

/// Files that somebody brought for a program, as they lie in the folder that is served, with what is
/// said of them so far.
///
/// Each lies in a folder of its own under a name of ours; what the sender calls its files is text
/// and never a path.
struct StoredImport: Sendable {
  let folder: URL
  let about: About

  /// What is known of it from the beginning.
  struct About: Codable, Sendable {
    /// What the sender calls the files.
    var names: [String]
    var begun: Int
    var by: String
    /// The person who began it.
    var person: String
    /// How large the files are together.
    var bytes: Int
    /// The name of the layout by which the files are read; nil for none.
    var layout: String?
    /// What the layout is to be called that remembers the corrections.
    var remembered: String?
  }

  static let aboutName = "about.json"
  static let jobName = "job.json"
  private static let readingName = "reading.json"
  private static let refusalName = "refusal.json"
  private static let correctionsName = "corrections.json"
  static let outputName = "output.json"
  static let complaintsName = "complaints.txt"

  /// The import that lies in a folder; nil where none does.
  init?(in folder: URL) {
    self.folder = folder
    guard let about = Self.value(About.self, at: folder.appendingPathComponent(Self.aboutName))
    else { return nil }
    self.about = about
  }

  /// Its name in addresses.
  var key: String { folder.lastPathComponent }

  var begun: Moment { Moment(seconds: about.begun) }

  /// The names of the files, as people read them.
  var files: String { about.names.joined(separator: ", ") }

  /// What is said of the files.
  var corrections: UploadCorrections {
    value(UploadCorrections.self, Self.correctionsName) ?? UploadCorrections()
  }

  /// What came of reading them; nil until they are read.
  var reading: UploadReading? { value(UploadReading.self, Self.readingName) }

  /// Why they were not read.
  var refusal: UploadReading.Refusal? { value(UploadReading.Refusal.self, Self.refusalName) }

  /// Whether it is known what came of reading them.
  var isRead: Bool { has(Self.readingName) || has(Self.refusalName) }

  /// A fingerprint of the reading, which changes when the files are read once more.
  var readingMark: String {
    let data = try? Data(contentsOf: folder.appendingPathComponent(Self.readingName))
    return data.map { Secret.mark(of: $0) } ?? ""
  }

  /// The number of the file that is being read, from 1.
  var progress: Int {
    let place = folder.appendingPathComponent(Self.complaintsName)
    let lines = ((try? String(contentsOf: place, encoding: .utf8)) ?? "").split(separator: "\n")
    let words = lines.last { $0.hasPrefix(ReadUploadCommand.progressWord) }?.split(separator: " ")
    return min(max(words.flatMap { Int($0.last ?? "") } ?? 1, 1), max(about.names.count, 1))
  }

  // MARK: Writing

  /// Lays a new import into a folder of that name beside its place, and puts it there in one step.
  static func lay(
    _ files: [SentFile], _ about: About, paths: [String], at place: URL
  ) throws -> StoredImport? {
    let parent = place.deletingLastPathComponent()
    let beside = parent.appendingPathComponent(".\(place.lastPathComponent)")
    let manager = FileManager.default
    try manager.createDirectory(
      at: beside, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    do {
      for (file, path) in zip(files, paths) {
        try Data(file.bytes).write(to: beside.appendingPathComponent(path))
      }
      try JSONEncoder().encode(about).write(to: beside.appendingPathComponent(aboutName))
      try manager.moveItem(at: beside, to: place)
    } catch {
      try? manager.removeItem(at: beside)
      throw error
    }
    return StoredImport(in: place)
  }

  func write(_ corrections: UploadCorrections) throws {
    try write(corrections, Self.correctionsName)
  }

  func write(_ job: UploadJob) throws { try write(job, Self.jobName) }

  func write(_ about: About) throws { try write(about, Self.aboutName) }

  /// Keeps what came of reading the files, in the place of what came of it before.
  func keep(_ result: Result<Data, UploadReading.Refusal>) throws {
    switch result {
    case .success(let data):
      try data.write(to: folder.appendingPathComponent(Self.readingName), options: .atomic)
      remove(Self.refusalName)
    case .failure(let refusal):
      try write(refusal, Self.refusalName)
    }
  }

  /// Forgets why the files were not read, so that they are read once more.
  func forgetRefusal() { remove(Self.refusalName) }

  private func write(_ value: some Encodable, _ name: String) throws {
    try JSONEncoder().encode(value).write(
      to: folder.appendingPathComponent(name), options: .atomic)
  }

  private func remove(_ name: String) {
    try? FileManager.default.removeItem(at: folder.appendingPathComponent(name))
  }

  private func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }

  private func value<Value: Decodable>(_ type: Value.Type, _ name: String) -> Value? {
    Self.value(type, at: folder.appendingPathComponent(name))
  }

  private static func value<Value: Decodable>(_ type: Value.Type, at place: URL) -> Value? {
    (try? Data(contentsOf: place)).flatMap { try? JSONDecoder().decode(type, from: $0) }
  }
}
