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
    let folder = try TemporaryFolder()
    let first = try Self.packet(in: folder.url).binder()
    #expect(first.bytes.starts(with: "%PDF-".utf8))
    #expect(first.pages > 12)
    let second = try Self.packet(in: folder.url).binder()
    #expect(second.pages == first.pages)
    #expect(try Self.difference(first.bytes, second.bytes, in: folder.url) == nil)
  }

  /// The first lines in which two PDF differ, as qpdf writes them out; nil where they are the same.
  private static func difference(
    _ one: [UInt8], _ other: [UInt8], in folder: URL
  ) throws -> String? {
    guard one != other else { return nil }
    let texts = try [one, other].enumerated().map { index, bytes in
      let file = folder.appendingPathComponent("\(index).pdf")
      let plain = folder.appendingPathComponent("\(index).txt")
      try Data(bytes).write(to: file)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [
        "qpdf", "--qdf", "--object-streams=disable", "--no-original-object-ids", file.path,
        plain.path,
      ]
      try process.run()
      process.waitUntilExit()
      return String(decoding: try Data(contentsOf: plain), as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
    }
    let same = zip(texts[0], texts[1]).prefix { $0 == $1 }.count
    let lines = texts.map { $0[max(0, same - 6)..<min($0.count, same + 4)] }
    return "one:\n\(lines[0].joined(separator: "\n"))\nother:\n\(lines[1].joined(separator: "\n"))"
  }

  @Test(.enabled(if: canBind))
  func `a letter is bound when it is a PDF, and else a page says why it is not`() throws {
    let folder = try TemporaryFolder()
    let desk = try Desk(readsWords: false)
    let letter = try desk.cover(SampleProgram.nursing, named: "letter.pdf")
    let files: [(name: String, bytes: [UInt8])] = [
      ("letter.pdf", letter.bytes), ("photo.jpg", [0xFF, 0xD8, 0xFF]),
      ("broken.pdf", Array("%PDF-1.7\nnonsense".utf8)),
    ]
    for file in files {
      try Data(file.bytes).write(to: folder.url.appendingPathComponent(file.name))
    }
    let binder = try Self.packet(in: folder.url, attaching: files.map(\.name)).binder()
    #expect(
      binder.summary(at: "out.pdf") == """
        The binder is in out.pdf: \(binder.pages) pages.
          “photo.jpg” is not bound, because it is no PDF. Save it as a PDF to have its pages here.
          “broken.pdf” is not bound, because its pages cannot be read.
        """)
  }

  private static func packet(in folder: URL, attaching files: [String] = []) throws -> BuiltPacket {
    var program = SampleProgram.nursing
    program.attachments = files.enumerated().map { index, file in
      var attachment = Attachment(id: PartID("attachment-\(index)"))
      attachment.file = file
      return attachment
    }
    let path = folder.appendingPathComponent("nursing.iet.yaml").path
    try Data("plait: 1\ntitle: Nursing\n".utf8).write(to: URL(fileURLWithPath: path))
    let day = try #require(CalendarDay("2026-09-08"))
    return try Desk(readsWords: false).packet(program, from: ProgramSource(at: path), on: day)
  }
}
