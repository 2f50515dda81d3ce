import Foundation
import Journal

/// The layouts of documents that somebody had remembered, for all programs of the folder: profiles
/// that know the words of their headings.
struct Layouts: Sendable {
  private let folder: URL

  struct Layout: Sendable {
    var key: String
    var title: String
  }

  init(in folder: URL) { self.folder = folder.appendingPathComponent("layouts") }

  /// All of them, by their titles.
  var all: [Layout] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.compactMap { name in
      guard name.hasSuffix(".title") else { return nil }
      let key = String(name.dropLast(6))
      let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return text.map { Layout(key: key, title: $0) }
    }.sorted { $0.title < $1.title }
  }

  /// Where the profile of a layout is; nil for a name that none has.
  func path(of key: String) -> String? {
    guard let key = ProgramKey(key) else { return nil }
    let place = place(of: key.rawValue)
    return FileManager.default.fileExists(atPath: place.path) ? place.path : nil
  }

  /// Where the profile of a layout with a title is, or would be.
  func path(ofTitle title: String) -> String {
    place(of: ProgramKey(madeFrom: title).rawValue).path
  }

  /// Keeps a layout; one of the same name is replaced.
  func keep(_ profile: String, titled title: String) throws {
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let key = ProgramKey(madeFrom: title).rawValue
    try Data(profile.utf8).write(to: place(of: key), options: .atomic)
    try Data(title.utf8).write(
      to: folder.appendingPathComponent(key + ".title"), options: .atomic)
  }

  private func place(of key: String) -> URL { folder.appendingPathComponent(key + ".yaml") }
}
