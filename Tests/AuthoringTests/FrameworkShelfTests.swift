import Authoring
import Curriculum
import Foundation
import Frameworks
import TestSupport
import Testing

struct FrameworkShelfTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func temporary(_ text: String, _ name: String) throws -> String {
    let file = folder.url.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private func package(_ title: String) -> String {
    """
    {"CFDocument": {"identifier": "11111111-1111-4111-8111-111111111111", "uri": "urn:x",
    "creator": "C", "title": "\(title)", "lastChangeDateTime": "2026-01-01T00:00:00Z"},
    "CFItems": [{"identifier": "22222222-2222-4222-8222-222222222222", "uri": "urn:y",
    "fullStatement": "S", "humanCodingScheme": "WLD2.1",
    "lastChangeDateTime": "2026-01-01T00:00:00Z"}]}
    """
  }

  @Test func `the bundled catalogs are found`() throws {
    let library = try FrameworkShelf().library()
    #expect(library["iet-rule"]?.items.count == 37)
    #expect(library.resolve(ItemReference("34 CFR 463.37(b)")).items.first?.framework == "iet-rule")
  }

  @Test func `a file of one's own joins the catalogs`() throws {
    let path = try temporary(package("My list"), "Welding list.json")
    let shelf = FrameworkShelf(files: [path])
    #expect(try shelf.framework("welding-list").title == "My list")
    #expect(try shelf.library(of: ["esf"]).frameworks.map(\.id) == ["esf", "welding-list"])
  }

  @Test func `a file of one's own replaces a catalog of the same id`() throws {
    let path = try temporary(package("Mine"), "esf.json")
    #expect(try FrameworkShelf(files: [path]).library()["esf"]?.title == "Mine")
  }

  @Test func `an unknown id is answered with the known ones`() {
    #expect {
      try FrameworkShelf().framework("ccss")
    } throws: { error in
      "\(error)".hasPrefix("There is no framework “ccss”. There are: career-clusters,")
    }
  }

  @Test func `a file that is missing or no framework is named`() throws {
    let missing = FrameworkShelfError.unreadable(
      path: "/no/such.json", reason: "There is no such file. Check the name and the folder.")
    #expect(throws: missing) {
      try FrameworkShelf(files: ["/no/such.json"]).library()
    }
    let path = try temporary("{}", "x.json")
    #expect {
      try FrameworkShelf(files: [path]).library()
    } throws: { error in
      (error as? FrameworkShelfError)?.path == path
        && "\(error)".hasPrefix("This file has no CFDocument; it has nothing.")
    }
  }

  @Test func `the frameworks beside a program are found, and those in a folder of that name`()
    throws
  {
    let path = try temporary(package("Mine"), "mine.framework.json")
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    let inner = folder.appendingPathComponent("frameworks")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    try package("Theirs").write(
      to: inner.appendingPathComponent("theirs.framework.json"), atomically: true, encoding: .utf8)
    // What was handed on lies there too, and is no list of the person's own.
    try package("Handed on").write(
      to: folder.appendingPathComponent("ccrs.case.json"), atomically: true, encoding: .utf8)
    let program = folder.appendingPathComponent("nursing.iet.yaml").path
    let names = FrameworkShelf.files(beside: program).map {
      URL(fileURLWithPath: $0).lastPathComponent
    }
    #expect(names == ["mine.framework.json", "theirs.framework.json"])
  }

  @Test func `a folder without catalogs is an incomplete installation`() {
    let folder = URL(fileURLWithPath: "/no/such")
    #expect(throws: FrameworkShelfError.noCatalogs(folder: "/no/such")) {
      try FrameworkShelf(folder: folder).catalogs()
    }
  }
}
