import Foundation
import OfficePackage
import TestSupport
import Testing
import WordFormat

/// No word of a file is lost: it is in the text, or told beside it.
@Suite struct LossLawTests {
  private func lost(_ body: String, told: String? = nil) throws -> [String] {
    let file = try WordBuilder(body).bytes()
    guard let told else { return try LossLaw.lostWords(of: file) }
    let reading = try WordDocument(reading: WordBuilder(told).bytes())
    return try LossLaw.lostWords(of: OfficePackage(reading: file), in: reading)
  }

  private func run(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }

  private func mark(_ type: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>"
  }

  @Test func `a word that a reading does not tell is named with its part`() throws {
    let told = "<w:p>\(run("Read a chart"))</w:p>"
    #expect(try lost(told) == [])
    #expect(
      try lost("<w:p>\(run("Read two charts"))</w:p>", told: told)
        == ["word/document.xml: two", "word/document.xml: charts"])
    // A word may be parted by runs, and shown in capitals.
    #expect(try lost("<w:p>\(run("CH") + run("art"))</w:p>", told: told) == [])
  }

  @Test(arguments: [
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    "<w:p><w:r><m:oMath><m:f><m:num><m:r><m:t>gone</m:t></m:r></m:num></m:f></m:oMath></w:r></w:p>",
    "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>",
    "<w:p><w:r><w:pict><v:shape><w:txbxContent><w:p><w:r><w:t>gone</w:t></w:r></w:p>"
      + "</w:txbxContent></v:shape></w:pict></w:r></w:p>",
    "<w:p><w:r><w:drawing><a:p><a:r><a:t>gone</a:t></a:r></a:p></w:drawing></w:r></w:p>",
    "<w:p><mc:AlternateContent><mc:Choice Requires=\"zz\"/><mc:Fallback><w:r><w:t>gone</w:t></w:r>"
      + "</mc:Fallback></mc:AlternateContent></w:p>",
    "<w:sdt><w:sdtContent><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:sdtContent></w:sdt>",
  ])
  func `words are looked for wherever Word shows them`(body: String) throws {
    #expect(try lost(body, told: "<w:p/>") == ["word/document.xml: gone"])
    #expect(try lost(body) == [])
  }

  @Test func `the code of a field is no word, unless the field never ends`() throws {
    let field = mark("begin") + run("code")
    #expect(
      try lost("<w:p>\(field + mark("separate") + run("shown"))</w:p>", told: "<w:p/>")
        == ["word/document.xml: shown"])
    #expect(try lost("<w:p>\(field)</w:p>", told: "<w:p/>") == ["word/document.xml: code"])
  }

  @Test func `where nobody can tell the end of a code, it is not asked for`() throws {
    let body = """
      <w:p>\(mark("begin") + run("code"))<w:p>\(run("inner"))</w:p>\(mark("separate"))\
      \(run("shown") + mark("end"))</w:p>
      """
    #expect(try lost(body) == [])
  }

  @Test func `no construct of one kind loses a word`() throws {
    for construct in OneConstructTests.all {
      let words = try lost(construct.body)
      #expect(words == [], "\(construct.name)")
    }
  }

  /// What the reader refuses: an unknown feature, tables and elements too deep, a document type,
  /// too many columns.
  private static let refused = [21, 35, 40, 53, 58].map { "seed-\($0).docx" }

  @Test(arguments: [("Tests/Fuzzing/Seeds", refused), ("samples", [])])
  func `no file of ours loses a word`(folder: String, refused: [String]) throws {
    let place = Package.root.appendingPathComponent(folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: place.path)
      .filter { $0.hasSuffix(".docx") && !refused.contains($0) }.sorted()
    #expect(!files.isEmpty)
    for file in files {
      let words = try LossLaw.lostWords(of: Package.bytes("\(folder)/\(file)"))
      #expect(words == [], "\(file)")
    }
  }

  @Test(.enabled(if: Corpus.root != nil, "the development corpus is not at hand"))
  func `no file of the corpus loses a word`() throws {
    var weighed = 0
    for file in try Corpus.files("census.valid.txt") {
      let bytes = try Corpus.bytes(file)
      let words = try LossLaw.lostWords(of: bytes)
      #expect(words == [], "\(file)")
      if try LossLaw.asksForWords(of: bytes) { weighed += 1 }
    }
    // The others have no words, or styles in symbol fonts.
    #expect(weighed > 550, "\(weighed)")
  }
}
