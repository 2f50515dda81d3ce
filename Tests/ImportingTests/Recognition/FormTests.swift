import Curriculum
import Frameworks
import Importing
import Testing

/// Values of a form that are kept in another form than they were written in.
struct FormTests {
  private func read(_ rows: [[OutlineBuilder.Cell]]) -> Imported {
    let imported = ClaimedWords { $0.table(rows) }.imported
    #expect(!imported.findings.contains { $0.code == "IMP-104" })
    return imported
  }

  @Test func `a training service keeps the wording that says more than its name`() {
    let program = read([
      ["Training service", "On-the-job training with a stipend from Acme"],
      ["Credential", "Certified Welder"],
    ]).program
    let training = program.components[.workforceTraining]
    #expect(training?.services == [.onTheJob])
    #expect(training?.content == "On-the-job training with a stipend from Acme")
  }

  @Test func `a training service that is only named stands in the list alone`() {
    let program = read([
      ["Training service", "On-the-job training; customized training"],
      ["Credential", "Certified Welder"],
    ]).program
    #expect(program.components[.workforceTraining]?.services == [.onTheJob, .customized])
    #expect(program.components[.workforceTraining]?.content == nil)
  }

  @Test func `a partner stands before the bracket that says what it does, whatever ends the line`()
  {
    let program = read([
      ["Partners", "Lakeshore Hospital (clinical site); Board 7 (supportive services)."],
      ["Credential", "Certified Welder"],
    ]).program
    #expect(program.partners.map(\.name) == ["Lakeshore Hospital", "Board 7"])
    #expect(
      program.partners.flatMap(\.contributions).map(\.text) == [
        "clinical site", "supportive services",
      ])
  }

  @Test func `what is said beside the adult education activities becomes a note`() {
    let program = read([
      ["Adult education activities", "Literacy for the Hmong community only; ESL"],
      ["Credential", "Certified Welder"],
    ]).program
    #expect(program.activities == [.literacy])
    #expect(program.notes.map(\.text) == ["Literacy for the Hmong community only; ESL"])
    #expect(program.notes.map(\.heading) == ["Adult education activities"])
  }

  @Test func `an activity within the name of another is not read a second time`() {
    let program = read([
      [
        "Adult education activities",
        "Integrated English literacy and civics education, workforce preparation activities",
      ],
      ["Credential", "Certified Welder"],
    ]).program
    #expect(program.activities == [.englishLiteracyAndCivics, .workforcePreparation])
    #expect(program.notes == [])
  }

  @Test(
    arguments: [
      ("Welders (SOC 51-4121)", "Welders", "51-4121"),
      ("SOC code: 31-1131 Nursing assistants", "Nursing assistants", "31-1131"),
      ("ASSOCIATE CHEMIST", "ASSOCIATE CHEMIST", nil),
      ("Aides (home)", "Aides (home)", nil),
      ("Welders51-4121", "Welders51-4121", nil),
    ] as [(String, String, String?)])
  func `an occupation is read with its code`(value: String, title: String, soc: String?) {
    let program = read([["Occupation", .words(value)], ["Credential", "Certificate"]]).program
    #expect(program.occupation.title == title)
    #expect(program.occupation.soc == soc)
  }

  @Test(
    arguments: [
      ("48.0508 (Welding/Welder)", "Welding/Welder"),
      ("48.0508 Welding (pipe)", "Welding (pipe)"),
      ("48.0508 (Pipe) welding (field)", "(Pipe) welding (field)"),
    ])
  func `a title in brackets behind its code is read without them`(value: String, title: String) {
    let program = read([["CIP code", .words(value)], ["Credential", "Certificate"]]).program
    #expect(program.occupation.cip == "48.0508")
    #expect(program.occupation.cipTitle == title)
  }

  @Test func `a second code stays in sight`() {
    let imported = read([
      ["Occupation", "Welders (SOC 51-4121)"], ["SOC", "51-4122"],
      ["CIP code", "48.0508 Welding"], ["CIP code", "48.0599 Metal work"],
    ])
    #expect(imported.program.occupation.soc == "51-4121")
    #expect(imported.program.occupation.cip == "48.0508")
    #expect(imported.unplaced.map(\.text) == ["SOC", "51-4122", "CIP code", "48.0599 Metal work"])
  }

  @Test func `a code is not taken out of a longer word`() {
    let imported = read([["CIP code", "at most49.0508 Welding"], ["Credential", "Certificate"]])
    #expect(imported.program.occupation.cip == nil)
    let source = "CIP code\nat most49.0508 Welding\nCredential\nCertificate"
    #expect(ConservationLaw.differences(source: source, entries: imported.entries) == [:])
  }

  @Test func `hours that contradict those already read are kept in words`() {
    let program = read([
      ["Total hours", "96"], ["Total hours", "120 hours"], ["Credential", "Certificate"],
    ]).program
    #expect(program.hours.total == Amount(96))
    #expect(program.intensity == "120 hours")
  }

  @Test func `brackets stay with the name before them`() {
    let program = read([
      ["Strand", "Instructor", "Total hours"],
      ["Adult education", "Ann (reads Spanish and Hmong) and Ruth Castellanos, M.Ed.", "96"],
      ["Workforce training", "Ann", "120"],
    ]).program
    #expect(
      program.instructors.map(\.name)
        == ["Ann (reads Spanish and Hmong)", "Ruth Castellanos, M.Ed.", "Ann"])
  }
}
