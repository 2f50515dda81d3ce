import Checking
import Curriculum
import Foundation
import Synchronization

/// Checks program files, one or thousands, and lays each desk once.
public final class ProgramChecks: Sendable {
  private let profiles: [String]
  private let templates: String?
  private let frameworkFiles: [String]
  private let desks = Mutex<[DeskKey: Desk]>([:])
  /// The framework files of each folder: to list a folder of ten thousand for each program in it
  /// would take longer than all rules.
  private let besides = Mutex<[String: [String]]>([:])

  private struct DeskKey: Hashable {
    var profile: String?
    var frameworkFiles: [String]
    var readsWords: Bool
  }

  /// Takes the profiles to check against, by id or path; with none, each program's own counts.
  public init(profiles: [String], templates: String?, frameworkFiles: [String]) {
    self.profiles = profiles
    self.templates = templates
    self.frameworkFiles = frameworkFiles
  }

  /// The program files in a folder and the folders below it, in the order of their paths.
  public static func files(in folder: String) throws(AuthoringError) -> [String] {
    let url = URL(fileURLWithPath: folder)
    guard let walk = FileManager.default.enumerator(atPath: url.path) else {
      throw .input(folder, "The folder cannot be read.")
    }
    var files: [String] = []
    for case let name as String in walk
    where name.hasSuffix(".iet.yaml") || name.hasSuffix(".iet.json") {
      files.append(folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)")
    }
    guard !files.isEmpty else {
      throw .input(folder, "There is no program (.iet.yaml or .iet.json) in this folder.")
    }
    return files.sorted()
  }

  /// Whether a path is a folder.
  public static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Reads a program and holds it against each profile, and against documents that must agree.
  public func check(
    _ path: String, against documents: [String] = []
  ) throws(AuthoringError) -> CheckedProgram {
    let source = try ProgramSource(at: path)
    let files = files(beside: path) + frameworkFiles
    var names: [String?] = profiles
    if names.isEmpty { names = [source.profile] }
    let readsWords = source.isWord || !documents.isEmpty
    func desk(_ name: String?) throws(AuthoringError) -> Desk {
      try self.desk(DeskKey(profile: name, frameworkFiles: files, readsWords: readsWords))
    }
    // What stands in a file is read once, by the words of the first profile.
    let reader = try desk(names[0])
    let (program, remarks) = try reader.open(source)
    var compared: [ComparedDocument] = []
    for document in documents { compared.append(try reader.document(at: document)) }
    var results: [(title: String, result: CheckResult)] = []
    for name in names {
      let desk = try desk(name)
      results.append((desk.profile.title, desk.check(program, at: path, besides: compared)))
    }
    return CheckedProgram(
      path: path, program: program, findings: remarks + Self.joined(results),
      settled: results.first?.result.settled ?? [], profiles: results.map(\.title),
      repairs: results.flatMap(\.result.repairs))
  }

  /// Checks many files on all processors, and hands on each result in the order of the files.
  public func check(
    all paths: [String], _ handOn: (String, Result<CheckedProgram, AuthoringError>) throws -> Void
  ) rethrows {
    var start = 0
    while start < paths.count {
      let part = Array(paths[start..<min(start + Self.atOnce, paths.count)])
      let results = Mutex<[Int: Result<CheckedProgram, AuthoringError>]>([:])
      DispatchQueue.concurrentPerform(iterations: part.count) { index in
        let result = Result { () throws(AuthoringError) in try check(part[index]) }
        results.withLock { $0[index] = result }
      }
      for (index, result) in results.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
        try handOn(part[index], result)
      }
      start += part.count
    }
  }

  /// How many programs are held in memory at once.
  private static let atOnce = 256

  private func files(beside path: String) -> [String] {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if let files = besides.withLock({ $0[folder] }) { return files }
    let files = FrameworkShelf.files(beside: path)
    besides.withLock { $0[folder] = files }
    return files
  }

  private func desk(_ key: DeskKey) throws(AuthoringError) -> Desk {
    if let desk = desks.withLock({ $0[key] }) { return desk }
    let desk = try Desk(
      profile: key.profile, templates: templates, frameworkFiles: key.frameworkFiles,
      readsWords: key.readsWords)
    desks.withLock { $0[key] = desk }
    return desk
  }

  /// One list of findings: what several profiles find stands once, at the gravest severity.
  private static func joined(_ results: [(title: String, result: CheckResult)]) -> [Finding] {
    guard results.count > 1 else { return results.first?.result.findings ?? [] }
    struct Key: Hashable {
      var code: String
      var place: Place
      var message: String
    }
    var order: [Key] = []
    var found: [Key: Finding] = [:]
    for (title, result) in results {
      for finding in result.findings {
        let key = Key(code: finding.code, place: finding.place, message: finding.message)
        if var known = found[key] {
          known.severity = max(known.severity, finding.severity)
          known.profiles.append(title)
          found[key] = known
        } else {
          order.append(key)
          var first = finding
          first.profiles = [title]
          found[key] = first
        }
      }
    }
    return order.compactMap { found[$0] }.map { finding in
      var finding = finding
      if finding.profiles.count == results.count { finding.profiles = [] }
      return finding
    }
  }
}
