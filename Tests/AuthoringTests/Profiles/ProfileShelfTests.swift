import Authoring
import Foundation
import TestSupport
import Testing

struct ProfileShelfTests {
  private let shelf = ProfileShelf()

  @Test(arguments: ["us-federal", "wa-ibest", "ca"])
  func `a profile prints in reading order, with what is not verified marked`(id: String) throws {
    Golden("\(id).txt").matches(try shelf.page(of: id))
  }

  @Test func `every profile of ours names only rules, frameworks and clues that there are`() throws
  {
    let library = try Desk(readsWords: false).library
    let ids = try shelf.list().filter { !$0.hasPrefix(" ") }
    #expect(ids.count == 12)
    for id in ids { #expect(try shelf.mistakes(of: id, knowing: library) == [], "\(id)") }
  }

  @Test func `what one starts from has no mistake, whatever the title is`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("profile-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = try shelf.starter(id: "ohio", title: "Ohio: \"our\" \\ agency")
    try Data(text.utf8).write(to: folder.appendingPathComponent("profile.yaml"))
    let library = try Desk(readsWords: false).library
    #expect(try shelf.mistakes(of: folder.path, knowing: library) == [])
    #expect(try shelf.page(of: folder.path).hasPrefix("ohio: Ohio: \"our\" \\ agency\n"))
  }

  @Test func `every line that one may take the mark away from is right`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("profile-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("forms"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data().write(to: folder.appendingPathComponent("forms/application.docx"))
    // A remark of values has a name with a colon, a list entry or its value behind the mark.
    let lines = try shelf.starter(id: "ohio", title: nil).split(separator: "\n").map { line in
      let rest = line.dropFirst(2)
      let isValue =
        line.hasPrefix("# ")
        && (rest.hasPrefix(" ")
          || rest.prefix { $0 != ":" }.allSatisfy { $0.isLowercase || $0 == " " }
            && rest.contains(":"))
      return isValue ? rest : line
    }
    let text = lines.joined(separator: "\n")
    #expect(text.contains("\nfields:\n  - label: Name of program"))
    try Data(text.utf8).write(to: folder.appendingPathComponent("profile.yaml"))
    let library = try Desk(readsWords: false).library
    #expect(try shelf.mistakes(of: folder.path, knowing: library) == [])
  }

  @Test(arguments: ["Ohio", "9ers", "", "us-federal"])
  func `an id that no profile can have is refused`(id: String) {
    let error = #expect(throws: AuthoringError.self) { try shelf.starter(id: id, title: nil) }
    #expect(error?.kind == .request)
  }
}
