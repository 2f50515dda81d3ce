import Curriculum
import Reports
import TestSupport
import Testing

/// Plain text for those who must paste into a web form.
@Suite struct FieldByFieldTests {
  private var profile: Profile {
    var profile = Profile(id: "form", title: "State form")
    profile.fields = [
      AskedField("Name of the program", .title), AskedField("Abstract", .summary),
      AskedField("Short abstract", .summary, limit: TextLimit(20, .words)),
      AskedField("Model", .teamTeaching, limit: TextLimit(200, .characters)),
      AskedField("Learning objectives", .objectives), AskedField("Hours of each strand", .hours),
      AskedField("Calendar", .schedule), AskedField("Credential", .credentials),
      AskedField("Help for learners", .supportServices), AskedField("Signatures", .signatures),
      AskedField("Budget", .budget), AskedField("Partners", .partners, isRequired: false),
    ]
    return profile
  }

  private var form: FieldByField { FieldByField(of: SampleProgram.nursing, profile: profile) }

  @Test func `each field stands under its heading, in the order of the form`() {
    Golden("field-by-field.txt").matches(form.text)
  }

  @Test func `the list says how long each text is and where one is too long`() {
    Golden("field-list.txt").matches(form.list)
  }

  @Test(
    "A field is found by its label, by its topic, or by how its label begins",
    arguments: [
      ("abstract", ["Abstract"]), ("SUMMARY", ["Abstract", "Short abstract"]),
      ("learning", ["Learning objectives"]), ("hours-of-each strand", ["Hours of each strand"]),
      ("nothing", []), ("", []),
    ] as [(String, [String])])
  func named(name: String, labels: [String]) {
    #expect(form.fields(named: name).map(\.label) == labels)
  }

  @Test func `what only the prose tells is marked as such`() {
    var program = Program()
    program.summary = "The two instructors teach together on Fridays. It takes 12 weeks."
    let field = FieldByField(of: program, profile: profile).fields(named: "Model").first
    #expect(field?.text == "The two instructors teach together on Fridays.")
    #expect(field?.isFromProse == true)
  }

  @Test func `a number is stated or it is not, whatever the prose tells`() {
    var program = Program()
    program.summary = "Completers earn $18 an hour. There are 16 learners in each class."
    var profile = Profile(id: "form", title: "State form")
    profile.fields = [AskedField("Wage", .wage), AskedField("Class size", .classSize)]
    let form = FieldByField(of: program, profile: profile)
    #expect(form.fields.map(\.isStated) == [false, false])
  }

  @Test func `reports and forms take the same sentence of the prose`() {
    var program = Program()
    program.summary = "The two instructors teach together on Fridays. It takes 12 weeks."
    let told = FieldByField(of: program, profile: profile).fields(named: "Model").first?.text
    for report in [TeamTeachingPlan(of: program).report(), Schedule(of: program).report()] {
      #expect(report.facts.contains { $0.values == [told] }, "\(report.title)")
    }
  }

  @Test func `a profile without fields says so`() {
    let none = FieldByField(of: Program(), profile: Profile(id: "x", title: "No form"))
    #expect(
      none.text == """
        Program title: not stated
        The fields of: No form

        This profile lists no field.

        """)
  }
}
