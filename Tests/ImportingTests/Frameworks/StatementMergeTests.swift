import CASEFormat
import Curriculum
import Importing
import Testing

struct StatementMergeTests {
  private static let changed = "2026-11-28T00:00:00Z"

  /// A package of items, each with its code, its statement and whether that is a paraphrase.
  private func package(
    _ title: String, _ items: [(code: String?, statement: String)], paraphrase: Bool = false,
    level: [String] = []
  ) -> CFPackage {
    let identifier = CASEIdentifier.derived(from: title)
    var document = CFDocument(
      identifier: identifier, uri: "urn:uuid:\(identifier)", creator: "Test", title: title,
      lastChangeDateTime: Self.changed)
    document.licenseURI = LinkURI(title: "CC BY 4.0", identifier: identifier, uri: "urn:license")
    var package = CFPackage(document: document)
    package.items = items.map { code, statement in
      let id = CASEIdentifier.derived(from: "\(title) \(code ?? statement)")
      var item = CFItem(
        identifier: id, fullStatement: statement, uri: "urn:uuid:\(id)",
        lastChangeDateTime: Self.changed)
      item.humanCodingScheme = code
      item.educationLevel = level
      if paraphrase {
        item.abbreviatedStatement = statement
        item.extensions = JSONObject([
          .init("plait", .object(JSONObject([.init("paraphrase", .bool(true))])))
        ])
      }
      return item
    }
    return package
  }

  private func lines(_ merge: StatementMerge) -> [String] {
    merge.findings.map { "\($0.code) \($0.place)" }
  }

  @Test func `a full statement takes the place of a paraphrase and says where it comes from`()
    throws
  {
    let base = package("Ours", [("RI.4.3", "What happened and why")], paraphrase: true)
    let full = package("Theirs", [("ri 4.3", "Explain events in a historical text.")])
    let merge = StatementMerge(full, onto: base)
    let item = try #require(merge.package.items.first)
    #expect(item.fullStatement == "Explain events in a historical text.")
    #expect(item.abbreviatedStatement == "What happened and why")
    #expect(item.licenseURI == full.document.licenseURI)
    let own = try #require(item.extensions.plait)
    #expect(own["paraphrase"] == nil)
    guard case .object(let source)? = own["source"] else {
      Issue.record("there is no source")
      return
    }
    #expect(source.text("title") == "Theirs")
    #expect(source.text("identifier") == full.items[0].identifier)
    #expect(merge.added == 1)
    #expect(lines(merge) == [])
  }

  @Test func `a statement that is there and reads otherwise stays, and both are shown`() throws {
    let base = package("Ours", [("RI.4.3", "Explain events.")])
    let merge = StatementMerge(package("Theirs", [("RI.4.3", "Explain steps.")]), onto: base)
    #expect(merge.package.items[0].fullStatement == "Explain events.")
    let finding = try #require(merge.findings.first)
    #expect(finding.code == "FRM-201")
    #expect(
      finding.message
        == "The statement here is “Explain events.”, and in Theirs it is “Explain steps.”.")
  }

  @Test func `two statements for one code are both shown and neither is taken`() {
    let base = package("Ours", [("RI/RL.5.1", "Quote")], paraphrase: true)
    let full = package("Theirs", [("RI.5.1", "Quote a text."), ("RL.5.1", "Quote a story.")])
    let merge = StatementMerge(full, onto: base)
    #expect(merge.package.items[0].fullStatement == "Quote")
    #expect(lines(merge) == ["FRM-203 Ours, RI/RL.5.1"])
  }

  @Test func `a compound code takes the statement that its strands share`() {
    let base = package("Ours", [("RI/RL.5.1", "Quote")], paraphrase: true)
    let full = package("Theirs", [("RI.5.1", "Quote a text."), ("RL.5.1", "Quote a text.")])
    let merge = StatementMerge(full, onto: base)
    #expect(merge.package.items[0].fullStatement == "Quote a text.")
    #expect(lines(merge) == [])
  }

  @Test func `codes that the list lacks, items without a code and other levels are told`() {
    let base = package("Ours", [("RI.4.3", "Why")], paraphrase: true, level: ["C"])
    let full = package(
      "Theirs", [("RI.4.3", "Explain events."), ("XX.1", "More."), (nil, "Reading")],
      level: ["D"])
    let merge = StatementMerge(full, onto: base)
    #expect(merge.package.items[0].educationLevel == ["C"])
    #expect(
      lines(merge) == ["FRM-202 Ours, RI.4.3", "FRM-204 Theirs, XX.1", "FRM-205 Theirs, item 3"])
  }

  @Test func `a note of somebody's own stays, and terms that an item alone states come along`()
    throws
  {
    var base = package("Ours", [("RI.4.3", "Why")], paraphrase: true)
    base.items[0].notes = "Taught in week 3."
    var full = package("Theirs", [("RI.4.3", "Explain events.")])
    full.items[0].licenseURI = full.document.licenseURI
    full.document.licenseURI = nil
    let terms = try #require(full.items[0].licenseURI)
    full.definitions.licenses = [
      CFLicense(
        identifier: terms.identifier, uri: terms.uri, title: terms.title, licenseText: "Share.",
        lastChangeDateTime: Self.changed)
    ]
    let merge = StatementMerge(full, onto: base)
    #expect(merge.package.items[0].notes == "Taught in week 3.")
    #expect(merge.package.definitions.licenses.map(\.title) == [terms.title])
    #expect(lines(merge) == [])
  }

  @Test func `a row with a code alone adds nothing`() {
    let base = package("Ours", [("RI.4.3", "Why")], paraphrase: true)
    let merge = StatementMerge(package("Theirs", [("RI.4.3", "RI.4.3")]), onto: base)
    #expect(merge.added == 0)
    #expect(merge.package == base)
  }

  @Test func `statements without a license say so`() {
    var full = package("Theirs", [("RI.4.3", "Explain events.")])
    full.document.licenseURI = nil
    let merge = StatementMerge(
      full, onto: package("Ours", [("RI.4.3", "Why")], paraphrase: true))
    #expect(lines(merge) == ["FRM-206 Theirs"])
  }
}
