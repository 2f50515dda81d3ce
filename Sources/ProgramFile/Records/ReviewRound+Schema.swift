import Curriculum

extension ReviewRound {
  static let schema = RecordSchema<ReviewRound>(
    .reviewRound,
    [
      SchemaField("revision", \.revision, .count),
      SchemaField("reviewer", \.reviewer, .text),
      SchemaField("submitted", \.submitted, .day),
      SchemaField("returned", \.returned, .day),
      SchemaField("decision", \.decision, .word()),
      SchemaField("content hash", \.contentHash, .text),
      SchemaField("findings", \.findings, .parts(ReviewFinding.schema)),
    ])
}
