import Curriculum
import Foundation
import Templates
import TestSupport
import Testing

struct ProfileReaderTests {
  /// What comes of a file `lakes.yaml`; mistakes name it so.
  private func profile(_ yaml: String) throws -> Profile {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("profile-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("lakes.yaml").path
    try Data(yaml.utf8).write(to: URL(fileURLWithPath: path))
    do throws(TemplateError) {
      return try TemplateFolder.bundled.profile(path)
    } catch {
      var error = error
      for index in error.mistakes.indices {
        error.mistakes[index].file = error.mistakes[index].file
          .replacingOccurrences(of: folder.path + "/", with: "")
      }
      throw error
    }
  }

  @Test func `the federal profile comes with Plait, and its words in a file of their own`() throws {
    let folder = TemplateFolder.bundled
    let profile = try folder.profile("us-federal")
    #expect(profile.words["workforce training"]?.contains("occupational training") == true)
    #expect(profile.requirements.first == "iet-rule")
    let short = try folder.read("us-federal", withWords: false).profile
    #expect(short.words.isEmpty && short.weights.isEmpty)
    #expect(short.packet == profile.packet)
  }

  @Test func `the id that it once had is known still`() throws {
    #expect(try TemplateFolder.bundled.profile("federal").id == "us-federal")
  }

  @Test func `a coordinator's profile says only what differs`() throws {
    let profile = try profile(
      """
      id: lakes
      title: Lakes Department of Labor
      extends: us-federal
      words:
        objective: [braided outcomes]
      severities:
        WRI-201: off
        IET-107: error
      """)
    #expect(profile.words["objective"]?.first == "braided outcomes")
    #expect(profile.words["objective"]?.contains("SWBAT") == true)
    #expect(profile.severities["WRI-201"] == .some(nil))
    #expect(profile.severities["IET-107"] == .error)
  }

  @Test func `every name of a profile is read`() throws {
    let profile = try profile(
      """
      id: lakes
      title: Lakes Department of Labor
      about: What the lakes ask.
      strands: {workforce training: Trade}
      content standards: [ccrs]
      requirements: [iet-rule]
      required frameworks: [tstm]
      fields:
        - label: Name of the trade
          topic: occupation
          help: As the union calls it.
          limit: 1,000 characters
          required: no
          source: Form 7
          verified: yes
      hours per credit: 17.5
      preparation courses: [Boating]
      review:
        - reviewer: The harbor master
          returns: a letter
          time: two weeks
          source: Page 3
      packet:
        - {title: Form 7, form: form-7.docx}
        - {title: Letters, attachments: letter, required: no, pages: 2, source: Page 4, verified: yes}
        - {title: The set, content: objectives}
      signers: [Harbor master]
      reviewer column: yes
      sources:
        signers: {source: Page 5, verified: yes}
      unverified: [Page 6 could not be read.]
      """)
    #expect(profile.strandNames.workforceTraining == "Trade")
    #expect(profile.requiredFrameworks == ["tstm"])
    let form = ProfileSource("Form 7", isVerified: true)
    #expect(
      profile.fields == [
        AskedField(
          "Name of the trade", .occupation, help: "As the union calls it.",
          limit: TextLimit(1000, .characters), isRequired: false, source: form)
      ])
    #expect(profile.hoursPerCredit == Amount("17.5"))
    #expect(profile.preparationCourses == ["Boating"])
    #expect(
      profile.reviewSteps == [
        ReviewStep(
          "The harbor master", returns: "a letter", time: "two weeks",
          source: ProfileSource("Page 3"))
      ])
    #expect(
      profile.packet == [
        PacketSection("Form 7", .form("form-7.docx")),
        PacketSection(
          "Letters", .attachments("letter"), isRequired: false, pages: 2,
          source: ProfileSource("Page 4", isVerified: true)),
        PacketSection("The set", .objectives),
      ])
    #expect(profile.signers == ["Harbor master"])
    #expect(profile.hasReviewerColumn == true)
    #expect(profile.sources == [.signers: ProfileSource("Page 5", isVerified: true)])
    #expect(profile.unverified == ["Page 6 could not be read."])
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let yaml: String
    let says: String
    var testDescription: String { says }
  }

  private static let head = "id: lakes\ntitle: Lakes\n"

  /// What stands in the file below its id and title, and what is said of it.
  static let mistakes: [Mistake] = [
    ("wrods: {}", "line 3: “wrods” is no name of a profile. Did you mean “words”?"),
    ("signers: Director", "line 3: “signers” takes a list. Begin each entry with “- ”"),
    ("signers: [A, A]", "line 3: “A” stands twice under “signers”."),
    ("severities: {IET-101: eror}", "line 3: “eror” is no severity. Did you mean “error”?"),
    ("extends: us-fedral", "line 3: There is no profile “us-fedral”. Did you mean us-federal?"),
    ("strands: {adult ed: ABE}", "“adult ed” is no name of the strands. The names are: adult"),
    ("reviewer column: maybe", "line 3: “reviewer column” is yes or no."),
    ("hours per credit: many", "line 3: “many” is no number of hours."),
    (
      "fields:\n  - label: Trade\n    topic: ocupation",
      "line 5: “ocupation” is no topic. Did you mean “occupation”?"
    ),
    ("fields:\n  - topic: occupation", "line 4: A field needs a label."),
    ("fields:\n  - label: Trade", "line 4: The field “Trade” has no topic."),
    (
      "fields:\n  - {label: A, topic: soccode}",
      "line 4: “soccode” is no topic. Did you mean “SOC code”?"
    ),
    (
      "fields:\n  - {label: A, topic: phone}\n  - {label: A, topic: budget}",
      "line 5: Two fields have the label “A”."
    ),
    (
      "fields:\n  - {label: A, topic: phone, limit: 20 pages}",
      "line 4: “20 pages” is no limit. Write a number and what is counted (characters, words,"
    ),
    (
      "fields:\n  - {label: A, topic: phone, verified: yes}",
      "line 4: This is called verified, and no source is named."
    ),
    (
      "packet:\n  - {title: Set, content: objectivs}",
      "line 4: “objectivs” is no content of a packet. Did you mean “objectives”?"
    ),
    ("packet:\n  - title: Set", "line 4: The section “Set” does not say what it is."),
    (
      "packet:\n  - {title: Set, content: cover, pages: few}",
      "line 4: “pages” is a whole number above zero."
    ),
    ("review:\n  - time: two weeks", "line 4: A step needs a reviewer."),
    (
      "sources: {signer: {source: Page 5}}",
      "line 3: “signer” is no name of the sources. Did you mean “signers”?"
    ),
    ("forms: [form-7.docx]", "line 3: There is no form “form-7.docx”. Put the file into"),
    (
      "extends: us-federal\nwords:\n  objectiv: [braided outcomes]",
      "line 5: There is no role “objectiv” of words. Did you mean “objective”?"
    ),
    ("weights: {position: 3}", "line 3: “3” is no weight. Write a number from -2 to 2."),
    ("title: Again", "This is not YAML from here on: “title” stands twice."),
  ].map { Mistake(yaml: head + $0.0, says: $0.1) }

  @Test(
    arguments: mistakes + [
      Mistake(yaml: "title: No id", says: "line 1: A profile needs an id."),
      Mistake(yaml: "- one\n- two", says: "line 1: A profile has names with values."),
      Mistake(yaml: "id: [", says: "This is not YAML from here on"),
      Mistake(yaml: "", says: "The file is empty."),
    ])
  func `a mistake in a profile is named with its line and the nearest name`(mistake: Mistake) {
    let error = #expect(throws: TemplateError.self) { try profile(mistake.yaml) }
    let said = error?.description ?? ""
    #expect(said.hasPrefix("lakes.yaml") && said.contains(mistake.says), "\(said)")
  }

  @Test func `all mistakes are told at once, in the order of the lines`() {
    let yaml = """
      id: lakes
      titel: Lakes
      fields:
        - {label: A, topic: phon}
      review:
        - {reviewer: B, tmie: soon}
      """
    let error = #expect(throws: TemplateError.self) { try profile(yaml) }
    #expect(
      error?.description == """
        lakes.yaml, line 1: A profile needs a title. Write “title: …” at the top.
        lakes.yaml, line 2: “titel” is no name of a profile. Did you mean “title”?
        lakes.yaml, line 4: “phon” is no topic. Did you mean “phone”?
        lakes.yaml, line 6: “tmie” is no name of a step of the review. Did you mean “time”?
        """)
  }
}
