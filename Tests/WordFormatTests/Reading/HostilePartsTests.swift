import OfficePackage
import TestSupport
import Testing
import WordFormat
import ZipArchive

/// The attack classes X01 to X08 of the threat catalog, in each part that is read.
@Suite struct HostilePartsTests {
  private static let attacks = [
    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM \"http://localhost/\">]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://localhost/x.dtd\"> %p;]><a/>",
    "<!DOCTYPE a SYSTEM \"http://localhost/x.dtd\"><a/>",
    "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>",
    "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a b=\"&c;\"/>",
  ]

  private static let parts = [
    "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
    "word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/comments.xml",
    "word/commentsExtended.xml", "word/footnotes.xml", "word/endnotes.xml", "word/header1.xml",
    "docProps/core.xml",
  ]

  private static func file() throws -> [UInt8] {
    try WordBuilder(
      """
      <w:p><w:r><w:t>text</w:t><w:footnoteReference w:id="2"/><w:endnoteReference w:id="2"/></w:r>\
      </w:p><w:sectPr><w:headerReference w:type="default" r:id="rId8"/></w:sectPr>
      """
    )
    .with("styles", "<w:ROOT/>", named: "word/styles.xml")
    .with("numbering", "<w:ROOT/>", named: "word/numbering.xml")
    .with("settings", "<w:ROOT/>", named: "word/settings.xml")
    .with("comments", "<w:ROOT/>", named: "word/comments.xml")
    .with("commentsExtended", "<a/>", named: "word/commentsExtended.xml")
    .with("footnotes", "<w:ROOT><w:footnote w:id=\"2\"/></w:ROOT>", named: "word/footnotes.xml")
    .with("endnotes", "<w:ROOT><w:endnote w:id=\"2\"/></w:ROOT>", named: "word/endnotes.xml")
    .with("header", "<w:ROOT/>", named: "word/header1.xml")
    .with("core", "<a/>", named: "docProps/core.xml")
    .with("customXml", "<a/>", named: "customXml/item1.xml")
    .bytes()
  }

  /// The file with other bytes in one part.
  private static func file(_ part: String, _ bytes: [UInt8]) throws -> [UInt8] {
    let reader = try ZipReader(file())
    var writer = ZipWriter()
    for entry in reader.entries {
      writer.add(entry.name, entry.name == part ? bytes : try reader.read(entry.name))
    }
    return try writer.finish()
  }

  private func failure(_ bytes: [UInt8]) -> WordReadingError? {
    do throws(WordReadingError) {
      _ = try WordDocument(reading: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `the file is honest without them`() throws {
    #expect(failure(try Self.file()) == nil)
  }

  @Test(arguments: parts)
  func `X01 to X08 a document type is refused in each part`(part: String) throws {
    for attack in Self.attacks {
      for mark in ["", "\u{FEFF}"] {
        let error = failure(try Self.file(part, Array((mark + attack).utf8)))
        #expect(error?.code == "XML-102")
        #expect(error?.description.hasPrefix("\(part), line 1, column 3: ") == true)
      }
      let units = "\u{FEFF}\(attack)".utf16
      let utf16: [UInt8] = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      #expect(failure(try Self.file(part, utf16))?.code == "XML-102")
    }
  }

  @Test func `X01 to X08 what is never read cannot attack`() throws {
    for attack in Self.attacks {
      #expect(failure(try Self.file("customXml/item1.xml", Array(attack.utf8))) == nil)
    }
  }

  @Test func `Z01 a bomb in any part is refused`() throws {
    let bomb = "<a>" + String(repeating: " ", count: 3_000_000) + "</a>"
    for part in Self.parts {
      #expect(failure(try Self.file(part, Array(bomb.utf8)))?.code == "ZIP-113", "\(part)")
    }
  }

  @Test func `Z01 a comment of 66 million bytes is refused`() throws {
    let bytes = try Self.file(
      "word/document.xml",
      Array("<a><!--".utf8) + [UInt8](repeating: 0x61, count: 63 << 20) + Array("--></a>".utf8))
    #expect(failure(bytes)?.code == "XML-110")
  }

  @Test func `parts that are damaged by mistake are left out and told`() throws {
    for part in Self.parts[4..<12] {
      let document = try WordDocument(reading: Self.file(part, Array("<a".utf8)))
      #expect(document.text == "text\n")
      #expect(document.notices.contains { $0.code == "DOCX-210" && "\($0)".contains(part) })
    }
  }

  @Test func `one large part cannot be asked for again and again`() throws {
    var limits = WordLimits()
    limits.elementsBesideMain = 5
    let document = try WordDocument(reading: Self.file(), limits: limits)
    #expect(document.text == "text\n")
    #expect(document.notices.contains { $0.code == "DOCX-214" })
  }
}
