import Curriculum
import Exporting
import Foundation
import TestSupport
import Testing

@testable import Authoring

/// The binder of a packet, where LibreOffice and qpdf are installed.
@Suite(.serialized) struct BinderTests {
  static let canBind = PDFConverter() != nil && QPDF() != nil

  @Test(.enabled(if: canBind))
  func `the documents of a packet become one PDF, the same bytes each time`() throws {
    let first = try Self.binder()
    #expect(first.bytes.starts(with: "%PDF-".utf8))
    #expect(first.pages == PageCount.of(first.bytes) ?? first.pages)
    #expect(first.notBound.isEmpty)
    #expect(try Self.binder().bytes == first.bytes)
  }

  private static func binder() throws -> PressedBinder {
    let desk = try Desk(readsWords: false)
    let program = SampleProgram.nursing
    let files = [
      ("Cover", try desk.cover(program, named: "cover.docx")),
      ("Single set of learning objectives", try desk.objectiveSheet(program, named: "set.docx")),
      ("Schedule", try desk.schedule(program, named: "schedule.docx")),
      ("Syllabus", try desk.syllabus(program, named: "syllabus.docx")),
      ("Letter of the hospital", try desk.cover(program, named: "letter.pdf")),
    ]
    let documents = files.enumerated().map { index, file in
      BoundDocument(
        number: index + 1, title: file.0, path: "data/0\(index + 1)-\(file.1.name)",
        bytes: file.1.bytes, isOurs: !file.1.name.hasSuffix(".pdf"))
    }
    return try desk.binder(of: documents, program: program, seal: String(repeating: "0", count: 64))
      .get()
  }
}
