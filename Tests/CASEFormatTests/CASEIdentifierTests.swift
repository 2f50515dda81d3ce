import CASEFormat
import Testing

struct CASEIdentifierTests {
  /// The example of RFC 9562, appendix A.4.
  @Test func `a derived identifier is the UUID of version 5`() {
    #expect(
      CASEIdentifier.derived(
        from: "www.example.com", in: "6ba7b810-9dad-11d1-80b4-00c04fd430c8")
        == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }

  @Test func `a long name is hashed over several blocks`() {
    // python3: uuid.uuid5(NAMESPACE, "x" * 200)
    #expect(
      CASEIdentifier.derived(from: String(repeating: "x", count: 200))
        == "aba7f57c-ba94-5f06-ae68-d7ea921b6a54")
  }

  @Test(arguments: [
    ("2ed6657d-e927-568b-95e1-2665a8aea6a2", true),
    ("2ED6657D-E927-568B-95E1-2665A8AEA6A2", false),
    ("01890a5d-ac96-774b-bcce-b302099a8057", false),
    ("2ed6657d-e927-568b-05e1-2665a8aea6a2", false),
    ("2ed6657de927568b95e12665a8aea6a2", false),
    ("", false),
  ])
  func `only versions 1 to 5 in lower case conform`(text: String, conforms: Bool) {
    #expect(CASEIdentifier.isConforming(text) == conforms)
  }

  @Test(arguments: [
    ("2026-11-22T08:30:00Z", true), ("2026-11-22T08:30:00.125+01:00", true),
    ("2026-11-22T08:30:00", false), ("2026-11-22", false), ("", false),
  ])
  func `a moment has a time zone`(text: String, isMoment: Bool) {
    #expect(CASEDate.isDateTime(text) == isMoment)
  }
}
