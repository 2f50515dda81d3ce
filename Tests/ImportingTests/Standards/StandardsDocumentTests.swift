import CASEFormat
import Foundation
import Importing
import TestSupport
import Testing
import WordFormat

/// Documents of standards, drawn beside the frameworks that come of them.
struct StandardsDocumentTests {
  /// A document and its name.
  struct Paper: Sendable, CustomTestStringConvertible {
    let name: String
    let lines: String
    var testDescription: String { name }
  }

  @Test(arguments: papers)
  func `a document becomes a framework, and no word is lost`(paper: Paper) throws {
    let picture = try StandardsPicture(StandardsPaper.bytes(paper.lines))
    Golden("\(paper.name).txt").matches(picture.drawing(of: paper.lines))
    #expect(picture.lost == [:])
    let written = try CASEReader.read(try picture.incoming.package.written())
    #expect(written.repairs == [])
    #expect(written.package == picture.incoming.package)
  }
}
