import Curriculum
import Testing

@testable import ProgramFile

@Suite struct SchemaTests {
  @Test func `every field of every record has a line in its table`() {
    check(Program(), Program.schema)
    check(Provider(id: "x"), Provider.schema)
    check(Occupation(), Occupation.schema)
    check(Component(), Component.schema)
    check(Hours(), Hours.schema)
    check(Dates(), Dates.schema)
    check(Instructor(id: "x"), Instructor.schema)
    check(TeamTeaching(), TeamTeaching.schema)
    check(Course(id: "x"), Course.schema)
    check(Unit(id: "x"), Unit.schema)
    check(Objective(id: "x"), Objective.schema, more: 2)
    check(Outcome(id: "x"), Outcome.schema)
    check(Activity(id: "x"), Activity.schema)
    check(Material(id: "x"), Material.schema)
    check(Assessment(id: "x"), Assessment.schema)
    check(Alignment(ItemReference(code: "")), Alignment.schema)
    check(ItemReference(code: ""), ItemReference.schema)
    check(Pathway(), Pathway.schema)
    check(PathwayPoint(id: "x"), PathwayPoint.schema)
    check(Credential(id: "x"), Credential.schema)
    check(LaborMarketEvidence(id: "x"), LaborMarketEvidence.schema)
    check(SupportService(id: "x"), SupportService.schema)
    check(Partner(id: "x"), Partner.schema)
    check(Contribution(id: "x"), Contribution.schema)
    check(Cohort(id: "x"), Cohort.schema)
    check(Evidence(id: "x"), Evidence.schema)
    check(Attachment(id: "x"), Attachment.schema)
    check(ReviewRound(id: "x"), ReviewRound.schema)
    check(ReviewFinding(id: "x"), ReviewFinding.schema)
    check(Proposal(id: "x"), Proposal.schema)
    check(ReviewComment(id: "x"), ReviewComment.schema)
    check(Signer(id: "x"), Signer.schema)
    check(BudgetLine(id: "x"), BudgetLine.schema)
    check(Assurance(id: "x"), Assurance.schema)
    check(RuleSetting(id: "x"), RuleSetting.schema)
    check(Criterion(id: "x"), Criterion.schema)
    check(Note(id: "x"), Note.schema)
  }

  /// Counts what the record holds against its table; an id is written by itself.
  private func check<Record>(
    _ record: Record, _ schema: RecordSchema<Record>, more: Int = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let held = Mirror(reflecting: record).children.compactMap(\.label).filter { $0 != "id" }
    #expect(held.count + more == schema.keys.count, sourceLocation: sourceLocation)
    #expect(Set(schema.keys).count == schema.keys.count, sourceLocation: sourceLocation)
    #expect(
      schema.keys.allSatisfy { $0 == $0.lowercased() && !$0.contains("_") },
      sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("statment", "statement"), ("Statement", "statement"), ("tsatement", "statement"),
    ("unit", "units"), ("nonsense", nil), ("", nil),
  ])
  func `the nearest word is found`(word: String, nearest: String?) {
    #expect(NearestWords(["label", "statement", "units"]).nearest(to: word) == nearest)
  }

  @Test(arguments: ["9223372036854775.807", "1234567890123.456", "0.001", "12", "7.5"])
  func `an amount of any size is read`(text: String) {
    #expect((Amount(text) ?? Amount(exactly: text))?.description == text)
  }
}
