import Authoring
import Foundation
import TestSupport
import Testing

/// What a file is, its first bytes and its main part say, and no name.
struct BringingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func temporary(_ bytes: [UInt8], _ name: String) throws -> String {
    let file = folder.url.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return file.path
  }

  private func origin(_ bytes: [UInt8], named name: String) throws -> FrameworkOrigin {
    let path = try temporary(bytes, name)
    let wishes = FrameworkWishes(changed: "2026-11-28T00:00:00Z")
    return try Desk().bring(path, wishes: wishes).origin
  }

  @Test func `a Word file is read as one whatever it is called`() throws {
    let sample = Package.root.appendingPathComponent("samples/welding.docx")
    let bytes = Array(try Data(contentsOf: sample))
    #expect(try origin(bytes, named: "download") == .wordFile)
    #expect(try origin(bytes, named: "list.xlsx") == .wordFile)
  }

  @Test func `a table may begin with a bracket as JSON does`() throws {
    #expect(
      try origin(Array("[Code],Statement\n1,Reads\n".utf8), named: "list.csv")
        == .table("a table with columns of its own"))
    #expect(
      try origin(Array(#" [{"CFDocument": {"title": "T"}}]"#.utf8), named: "list.csv") == .package)
  }
}
