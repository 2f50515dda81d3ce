import OfficePackage
import TestSupport
import Testing

@testable import WordFormat

private typealias Bench = FormBench

/// What the properties of a filled form say of its filling, beside what they said before.
struct FillingPropertiesTests {
  private static let stamp = [
    DraftProperties.Custom("Plait document", "our form.docx"),
    DraftProperties.Custom("Plait program", "Welding & <more>"),
  ]
  private static let kept = "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\""

  @Test func `a form without properties of its own gets those of its filling`() throws {
    let filled = try fill(WordBuilder(Bench.p("{Program title}")).bytes())
    #expect(
      try properties(of: filled) == [
        "Plait document": "our form.docx", "Plait program": "Welding & <more>",
      ])
    #expect(try Bench.lines(of: filled) == ["Nursing assistant"])
  }

  @Test func `the properties of a form stay, and those of an earlier filling go`() throws {
    let once = try fill(WordBuilder(Bench.p("{Program title}")).bytes())
    let other = [DraftProperties.Custom("Plait document", "other.docx")]
    let form = try WordTemplate(reading: once)
    let twice = try form.fill(Bench.program(), Bench.vocabulary, properties: { _ in other }).bytes
    #expect(
      try properties(of: twice) == [
        "Plait document": "other.docx", "Plait program": "Welding & <more>",
      ])
  }

  @Test(arguments: [
    "<Properties xmlns=\"urn:p\"/>", "<p:Properties xmlns:p=\"urn:p\"></p:Properties>",
    "<Properties xmlns=\"urn:p\">\(kept) pid=\"7\" name=\"Form\"><x/></property></Properties>",
  ])
  func `a part of another program is added to, whatever its prefixes`(part: String) throws {
    let first = try OfficePackage(reading: fill(WordBuilder(Bench.p("{Program title}")).bytes()))
    var revision = OfficePackageRevision(of: first)
    let chunks = FormEdits().applied(to: Array(part.utf8))
    revision.replace(PartName(CustomPropertiesPart.path), with: chunks)
    let filled = try fill(revision.finish())
    let text = try String(
      decoding: OfficePackage(reading: filled).bytes(of: PartName(CustomPropertiesPart.path)),
      as: UTF8.self)
    #expect(try properties(of: filled)["Plait document"] == "our form.docx")
    #expect(text.contains("name=\"Form\"") == part.contains("name=\"Form\""))
    #expect(text.contains("pid=\"8\"") == part.contains("pid=\"7\""))
  }

  @Test func `a damaged part of properties is left as it is`() throws {
    let first = try OfficePackage(reading: fill(WordBuilder(Bench.p("{Program title}")).bytes()))
    var revision = OfficePackageRevision(of: first)
    let damaged = Array("<Properties><property name=\"Plait document\">".utf8)
    let chunks = FormEdits().applied(to: damaged)
    revision.replace(PartName(CustomPropertiesPart.path), with: chunks)
    let filled = try OfficePackage(reading: fill(revision.finish()))
    #expect(try filled.bytes(of: PartName(CustomPropertiesPart.path)) == damaged)
  }

  private func fill(_ form: [UInt8]) throws -> [UInt8] {
    try WordTemplate(reading: form).fill(
      Bench.program(), Bench.vocabulary, properties: { _ in Self.stamp }
    ).bytes
  }

  private func properties(of file: [UInt8]) throws -> [String: String] {
    try WordDocument(reading: file).properties.custom
  }
}
