import Curriculum
import Frameworks
import Testing

/// Names of skills as tags, and as words of a sentence.
struct SkillTagTests {
  private func names(_ text: String, in library: FrameworkLibrary = RealCodes.library) -> [String] {
    library.mentions(in: text, matchingLabels: true).map { mention in
      let place = Array(text.utf8)[mention.range]
      #expect(String(decoding: place, as: UTF8.self) == mention.words)
      return mention.reference.code.replacing("ESF.", with: "")
    }
  }

  @Test(arguments: [
    ("ESF: Interpersonal Skills", ["IS"]), ("ESF Critical Thinking", ["CT"]),
    ("ESF Critical Thinking (plans/organizes)", ["CT"]),
    ("ESF Information Use, Systems Thinking", ["IU", "ST"]),
    ("ESF: Interpersonal Skills, Communication Skills; Technology Use", ["IS", "CS", "TU"]),
    ("ESF:\n• Resource Management\n• Personal Qualities", ["RM", "PQ"]),
    ("Employability Skills Framework: critical thinking", ["CT"]),
    ("Employability Skills \u{2013} Communication and Technology Use", ["CS", "TU"]),
    ("Takes turns (Interpersonal Skills).", ["IS"]),
    ("Takes turns [WP: interpersonal; on time]", ["IS"]),
    ("Speak up. (ESF: Communication Skills)", ["CS"]),
    ("Plans (critical thinking, resource management) daily", ["CT", "RM"]),
    ("Critical Thinking Skills", ["CT"]), (" critical thinking. ", ["CT"]),
    ("Critical Thinking, Communication & Technology Use", ["CT", "CS", "TU"]),
    ("1. Critical Thinking\n2. Communication", ["CT", "CS"]),
    ("Critical Thinking\nCommunication with customers", ["CT"]),
    ("Resource Management (ESF.RM), RI.3.2", ["RM", "RM", "RI.3.2"]),
    ("Critical Thinking (ESF)", ["CT"]),
    ("Personal Qualities: take care with each step.", ["PQ"]),
    ("Communication \u{2013} stays polite", ["CS"]),
    ("Critical Thinking, Communication: plan a route", ["CT", "CS"]),
    ("ESF: Workplace Skills", ["WS"]), ("(Applied Knowledge)", ["AK"]),
    ("Effective Relationships", ["ER"]),
    ("ESF: Applied Knowledge, Applied Academic Skills", ["AK", "AA"]),
  ])
  func `a name that is a tag names its item`(text: String, codes: [String]) {
    #expect(names(text) == codes)
  }

  @Test(arguments: [
    "use critical thinking to plan", "good communication with customers",
    "Communication with customers is clear", "Communicates well; interpersonal skills are good",
    "Show technology use and resource management at work", "Uses (good communication, patience)",
    "Plans the work (use critical thinking to plan)", "skills of the workplace (workplace)",
    "TSTM: Communication", "TSTM Communication", "(TSTM: Critical Thinking)",
    "Teaching the Skills That Matter: Communication", "(Skills That Matter: Communication)",
    "the workplace skills that employers ask for", "Care, Communication and Certification",
  ])
  func `a name in a sentence names nothing`(text: String) {
    #expect(names(text) == [])
  }

  @Test func `the list that stands before a name decides between lists`() {
    let other = LibraryFixture.framework(
      "tstm", .skills, .workforcePreparation,
      [("TSTM.C", "Communication"), ("TSTM.PS", "Problem Solving")])
    let library = FrameworkLibrary([RealCodes.skills, other])
    #expect(names("TSTM: Communication, Problem Solving", in: library) == ["TSTM.C", "TSTM.PS"])
    #expect(names("ESF: Communication; TSTM: Communication", in: library) == ["CS", "TSTM.C"])
    #expect(names("TSTM: Personal Qualities", in: library) == [])
    #expect(names("(Communication)", in: library) == ["CS"])
  }
}
