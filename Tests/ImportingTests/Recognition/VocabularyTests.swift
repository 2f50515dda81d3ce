import Curriculum
import Importing
import Templates
import Testing

struct VocabularyTests {
  private let vocabulary = Vocabulary(TemplatesForTests.federal)

  @Test(arguments: [
    ("Single Set of Learning Objectives", "objective"), ("SSLOs", "objective"),
    ("Adult Education\u{A0}&\u{A0}Literacy Activities", "adult education"),
    ("ABE/ESL", "adult education"), ("State Content Standards", "content standards"),
    ("Workforce Preparation (ESF)", "workforce preparation"),
    ("Workplace  Readiness", "workforce preparation"),
    ("Workforce Training (“what the aide can do”)", "workforce training"),
    ("OCCUPATIONAL TRAINING COMPETENCIES", "workforce training"),
    ("How we’ll know", "assessment"), ("Hours per week", "hours per week"),
    ("CIP Code:", "cip"), ("Program Title:", "program title"),
  ])
  func `a heading is known by its words, whatever noise is around them`(
    heading: String, role: String
  ) {
    #expect(vocabulary.roles(of: heading).first?.role.rawValue == role)
  }

  @Test func `over a column, a strand's name counts before the field that it also names`() {
    #expect(
      vocabulary.roles(of: "Adult Education Standards").first?.role.rawValue == "content standards")
    #expect(
      vocabulary.strand(of: "Adult Education Standard (CCRS)", atLeast: 0.6) == .adultEducation)
  }

  @Test(arguments: [
    "Components integrate & occur simultaneously", "Reviewers Findings", "Budget", "",
  ])
  func `principles and other headings name no strand`(heading: String) {
    #expect(vocabulary.strand(of: heading, atLeast: 0.6) == nil)
  }
}
