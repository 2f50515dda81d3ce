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
    var desks: [Desk] = []
    for name in names {
      let desk = try desk(name)
      if !desks.contains(where: { $0.profile == desk.profile }) { desks.append(desk) }
    }
    let results = desks.map { desk in
      (title: desk.profile.title, result: desk.check(program, at: path, besides: compared))
    }
    let joined = JoinedFindings(results)
    return CheckedProgram(
      path: path, program: program, findings: remarks + joined.findings,
      settled: joined.settled, profiles: results.map(\.title),
      repairs: results.flatMap(\.result.repairs))
  }

  /// Checks many files on all processors, and hands on each result in the order of the files.
  ///
  /// - Throws: when a profile or framework that a person named can be used for none of them, and
  ///   what `handOn` throws.
  public func check(
    all paths: [String], _ handOn: (String, Result<CheckedProgram, AuthoringError>) throws -> Void
  ) throws {
    try layNamedDesks(for: paths)
    try InOrder.each(
      paths, { path in Result { () throws(AuthoringError) in try check(path) } }, handOn)
  }

  /// Tells a mistake in what a person named once, and not of each program.
  ///
  /// A profile may name a framework that lies beside some of the programs alone.
  private func layNamedDesks(for paths: [String]) throws(AuthoringError) {
    guard !profiles.isEmpty || !frameworkFiles.isEmpty else { return }
    // Ten thousand programs lie in a few folders.
    let folders = Dictionary(
      paths.map { ($0[..<($0.lastIndex(of: "/") ?? $0.startIndex)], $0) }
    ) { first, _ in first }
    let besides = Set(folders.values.map { files(beside: $0) })
    for name in profiles.isEmpty ? [nil] : profiles.map(Optional.some) {
      var trouble: AuthoringError?
      for files in besides.sorted(by: { $0.count > $1.count }) {
        do throws(AuthoringError) {
          _ = try desk(
            DeskKey(profile: name, frameworkFiles: files + frameworkFiles, readsWords: false))
          trouble = nil
          break
        } catch {
          trouble = trouble ?? error
        }
      }
      if let trouble { throw trouble }
    }
  }

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
}
