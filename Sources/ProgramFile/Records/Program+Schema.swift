import Curriculum

extension Program {
  static let schema = RecordSchema<Program>(
    .program,
    [
      SchemaField("title", \.title, .text()),
      SchemaField("summary", \.summary, .text),
      SchemaField("language", \.language, .text(standard: "en-US")),
      SchemaField("profile", \.profile, .text),
      SchemaField("model", \.model, .text),
      SchemaField("providers", \.providers, .parts(Provider.schema)),
      SchemaField("occupation", \.occupation, .record(Occupation.schema, empty: Occupation())),
      SchemaField("funding", \.funding, .texts),
      SchemaField("budget", \.budget, .parts(BudgetLine.schema)),
      SchemaField("civics route", \.civicsRoute, .word()),
      SchemaField("activities", \.activities, .words()),
      SchemaField(
        "components", \.components,
        .byStrand(
          .optionalRecord(Component.schema, empty: Component()), empty: nil)),
      SchemaField("hours", \.hours, .record(Hours.schema, empty: Hours())),
      SchemaField("dates", \.dates, .record(Dates.schema, empty: Dates())),
      SchemaField("intensity", \.intensity, .text),
      SchemaField("research", \.research, .text),
      SchemaField("materials", \.materials, .parts(Material.schema)),
      SchemaField("assessments", \.assessments, .parts(Assessment.schema)),
      SchemaField("required items", \.requiredItems, .items),
      SchemaField("expected gains", \.expectedGains, .words()),
      SchemaField("data system", \.dataSystem, .text),
      SchemaField("instructors", \.instructors, .parts(Instructor.schema)),
      SchemaField(
        "team teaching", \.teamTeaching, .record(TeamTeaching.schema, empty: TeamTeaching())),
      SchemaField("courses", \.courses, .parts(Course.schema)),
      SchemaField("units", \.units, .parts(Unit.schema)),
      SchemaField("objectives", \.objectives, .parts(Objective.schema)),
      SchemaField("pathway", \.pathway, .record(Pathway.schema, empty: Pathway())),
      SchemaField("partners", \.partners, .parts(Partner.schema)),
      SchemaField("cohorts", \.cohorts, .parts(Cohort.schema)),
      SchemaField("evidence", \.evidence, .parts(Evidence.schema)),
      SchemaField("attachments", \.attachments, .parts(Attachment.schema)),
      SchemaField("reviews", \.reviews, .parts(ReviewRound.schema)),
      SchemaField("proposals", \.proposals, .parts(Proposal.schema)),
      SchemaField("comments", \.comments, .parts(ReviewComment.schema)),
      SchemaField("assurances", \.assurances, .parts(Assurance.schema)),
      SchemaField("signers", \.signers, .parts(Signer.schema)),
      SchemaField("rule settings", \.ruleSettings, .parts(RuleSetting.schema)),
      SchemaField("notes", \.notes, .parts(Note.schema)),
    ])
}
