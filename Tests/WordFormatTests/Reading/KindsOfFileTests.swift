import TestSupport
import Testing
import WordFormat
import ZipArchive

/// One document in every kind of file: each must read like the plain one.
@Suite struct KindsOfFileTests {
  /// A file as the names and texts of its entries.
  private struct File {
    var entries: [(name: String, bytes: [UInt8])] = []

    subscript(name: String) -> String {
      get {
        entries.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
      }
      set {
        entries.removeAll { $0.name == name }
        entries.append((name, Array(newValue.utf8)))
      }
    }

    mutating func rename(_ old: String, to new: String) {
      entries = entries.map { ($0.name == old ? new : $0.name, $0.bytes) }
    }

    /// Writes an entry in UTF-16 with a byte order mark.
    mutating func encode(_ name: String, bigEndian: Bool) {
      let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + self[name]
      let bytes = text.utf16.flatMap { unit -> [UInt8] in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return bigEndian ? [high, low] : [low, high]
      }
      entries = entries.map { ($0.name, $0.name == name ? bytes : $0.bytes) }
    }

    func dump() throws -> String {
      var archive = ZipWriter(order: .given)
      for entry in entries { archive.add(entry.name, entry.bytes) }
      return try WordDocument(reading: archive.finish()).dump
    }
  }

  private static let main =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
  private static let relationships = "word/_rels/document.xml.rels"
  private static let parts = ["word/document.xml", "word/styles.xml", "word/footnotes.xml"]

  private static var plain: File {
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    let related =
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let open = "http://schemas.openxmlformats.org/package/2006"
    var file = File()
    file["[Content_Types].xml"] = """
      <Types xmlns="\(open)/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="\(main)"/></Types>
      """
    file["_rels/.rels"] = """
      <Relationships xmlns="\(open)/relationships"><Relationship Id="rId1" \
      Type="\(office)/officeDocument" Target="word/document.xml"/></Relationships>
      """
    file[relationships] = """
      <Relationships xmlns="\(open)/relationships">\
      <Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/>\
      <Relationship Id="rId2" Type="\(office)/footnotes" Target="footnotes.xml"/>\
      <Relationship Id="rId3" Type="\(office)/hyperlink" Target="https://localhost/é" \
      TargetMode="External"/></Relationships>
      """
    file["word/styles.xml"] = """
      <w:styles \(space)><w:style w:type="paragraph" w:styleId="T"><w:name w:val="heading 1"/>\
      <w:rPr><w:b/></w:rPr></w:style></w:styles>
      """
    file["word/footnotes.xml"] = """
      <w:footnotes \(space)><w:footnote w:id="2"><w:p><w:r><w:t>Note – één</w:t></w:r></w:p>\
      </w:footnote></w:footnotes>
      """
    file["word/document.xml"] = """
      <w:document \(space) \(related)><w:body><w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r>\
      <w:t>Über uns</w:t></w:r></w:p><w:p><w:hyperlink r:id="rId3"><w:r><w:t>see 日本</w:t></w:r>\
      </w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r>\
      <w:t>𝒙</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>
      """
    return file
  }

  @Test func `the plain file`() throws {
    try Golden("kinds-of-file.txt").matches(Self.plain.dump())
  }

  /// Changes the plain file, and expects the same document and these lines beside it.
  private func check(_ extra: [String] = [], _ change: (inout File) -> Void) throws {
    var file = Self.plain
    change(&file)
    let expected = try Self.plain.dump() + extra.map { $0 + "\n" }.joined()
    #expect(try file.dump() == expected)
  }

  @Test(arguments: [
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
  ])
  func `a file with macros reads like the plain one, and the macros never`(type: String) throws {
    try check(["notice DOCX-206 the file may hold macros; they were not read."]) { file in
      file["[Content_Types].xml"] = file["[Content_Types].xml"].replacing(Self.main, with: type)
      file["word/vbaProject.bin"] = "no macro is ever opened"
    }
  }

  @Test func `a template reads like the plain file`() throws {
    try check { file in
      file["[Content_Types].xml"] = file["[Content_Types].xml"]
        .replacing("document.main", with: "template.main")
    }
  }

  @Test func `the Strict form reads like the transitional one`() throws {
    try check { file in
      for name in Self.parts + ["_rels/.rels", Self.relationships] {
        file[name] = file[name]
          .replacing(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            with: "http://purl.oclc.org/ooxml/wordprocessingml/main"
          )
          .replacing(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
      }
    }
  }

  @Test func `a main part of another name and folder is found by its relationship`() throws {
    try check { file in
      file.rename("word/document.xml", to: "Inhalt/haupt teil.xml")
      file.rename(Self.relationships, to: "Inhalt/_rels/haupt teil.xml.rels")
      file["_rels/.rels"] = file["_rels/.rels"]
        .replacing("word/document.xml", with: "Inhalt/haupt%20teil.xml")
      file["[Content_Types].xml"] = file["[Content_Types].xml"]
        .replacing("/word/document.xml", with: "/Inhalt/haupt%20teil.xml")
      file["Inhalt/_rels/haupt teil.xml.rels"] = file["Inhalt/_rels/haupt teil.xml.rels"]
        .replacing("styles.xml", with: "../word/styles.xml")
        .replacing("footnotes.xml", with: "/word/footnotes.xml")
    }
  }

  @Test(arguments: ["ns0:", "x:", ""])
  func `the prefix of a namespace does not matter`(prefix: String) throws {
    try check { file in
      for name in Self.parts {
        // Attributes have no default namespace, so a file without a prefix keeps it on them.
        let attributes = prefix.isEmpty ? "w:" : prefix
        let declared = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
        let text = file[name]
        let open = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        let both = prefix.isEmpty ? "\(open) " : ""
        file[name] =
          text
          .replacing("<w:", with: "<\(prefix)").replacing("</w:", with: "</\(prefix)")
          .replacing(" w:", with: " \(attributes)")
          .replacing(open, with: both + open.replacing("xmlns:w", with: declared))
      }
    }
  }

  @Test(arguments: [
    "/word/styles.xml", "./styles.xml", "../word/styles.xml", "sty%6Ces.xml",
    "Styles.XML", "\\word\\styles.xml",
  ])
  func `a target may be absolute, relative or escaped`(target: String) throws {
    try check { file in
      file[Self.relationships] = file[Self.relationships].replacing(
        "Target=\"styles.xml\"", with: "Target=\"\(target)\"")
    }
  }

  @Test func `a target that is missing is told, and the rest is read`() throws {
    var file = Self.plain
    file[Self.relationships] = file[Self.relationships].replacing(
      "footnotes.xml", with: "nowhere.xml")
    let document = try file.dump()
    #expect(document.contains("Über uns"))
    #expect(
      document.contains("notice DOCX-209 the file refers to word/nowhere.xml, which is missing."))
  }

  @Test(
    arguments: parts + [relationships, "_rels/.rels", "[Content_Types].xml"], [true, false])
  func `any part may be written in UTF-16`(part: String, bigEndian: Bool) throws {
    try check { $0.encode(part, bigEndian: bigEndian) }
  }
}
