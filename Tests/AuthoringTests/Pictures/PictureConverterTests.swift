import Curriculum
import Exporting
import Foundation
import TestSupport
import Testing

@testable import Authoring

/// Pixels of a drawing, where librsvg is installed.
@Suite struct PictureConverterTests {
  private static let drawing = Array(
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="9" height="9"/></svg>
    """.utf8)

  @Test(.enabled(if: PictureConverter() != nil))
  func `a drawing becomes a PNG of twice its size, each time the same`() throws {
    let converter = try #require(PictureConverter())
    let png = try #require(converter.png(Self.drawing, width: 40, height: 20))
    #expect(Array(png[1..<4]) == Array("PNG".utf8))
    // The width and the height stand at the head (PNG, 11.2.2).
    #expect(Array(png[16..<24]) == [0, 0, 0, 80, 0, 0, 0, 40])
    #expect(converter.png(Self.drawing, width: 40, height: 20) == png)
  }

  @Test(.enabled(if: PictureConverter() != nil))
  func `what is no drawing becomes nothing`() throws {
    let converter = try #require(PictureConverter())
    #expect(converter.png(Array("<svg".utf8), width: 40, height: 20) == nil)
    #expect(converter.png([], width: 40, height: 20) == nil)
  }

  @Test func `a change of coverage is written in each format`() throws {
    let desk = try Desk(readsWords: false)
    let new = SampleProgram.nursing
    var old = new
    old.objectives.removeLast()
    for ending in ["docx", "html", "md", "csv", "svg"] {
      let file = try desk.coverageChange(from: old, to: new, named: "out/change.\(ending)")
      #expect(file.name == "change.\(ending)")
      #expect(!file.bytes.isEmpty)
    }
    #expect(throws: AuthoringError.self) {
      try desk.coverageChange(from: old, to: new, named: "change.xlsx")
    }
  }
}
