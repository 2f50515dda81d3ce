import Curriculum

extension PathwayPoint {
  static let schema = RecordSchema<PathwayPoint>(
    .pathwayPoint,
    [
      SchemaField("text", \.text, .text())
    ])
}
