import Curriculum

extension Objective {
  static let schema = RecordSchema<Objective>(
    .objective,
    [
      SchemaField("label", \.label, .text),
      SchemaField("statement", \.statement, .text),
      SchemaField("learner wording", \.learnerWording, .text),
      SchemaField("units", \.units, .references(to: .unit)),
      SchemaField(Strand.adultEducation.title, \.outcomes.adultEducation, .parts(Outcome.schema)),
      SchemaField(
        Strand.workforcePreparation.title, \.outcomes.workforcePreparation, .parts(Outcome.schema)),
      SchemaField(
        Strand.workforceTraining.title, \.outcomes.workforceTraining, .parts(Outcome.schema)),
      SchemaField("alignments", \.alignments, .alignments),
      SchemaField("activities", \.activities, .parts(Activity.schema)),
      SchemaField("materials", \.materials, .parts(Material.schema)),
      SchemaField("assessments", \.assessments, .parts(Assessment.schema)),
      SchemaField("notes", \.notes, .text),
    ])
}
