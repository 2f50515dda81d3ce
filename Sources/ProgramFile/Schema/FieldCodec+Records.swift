import Curriculum

extension FieldCodec where Value: Sendable {
  /// A group of fields that is not written when all of them say nothing.
  static func record(_ schema: RecordSchema<Value>, empty: Value) -> FieldCodec {
    FieldCodec(
      read: { value, reading in
        guard let entries = reading.fields(value, of: schema.kind, keys: schema.keys) else {
          return nil
        }
        var record = empty
        schema.read(entries, into: &record, &reading)
        return record
      },
      write: { record, writing in
        let entries = schema.write(record, &writing)
        return entries.isEmpty ? nil : FileValue(.fields(entries))
      })
  }

  /// A group of fields that may be absent; one that is there without a field is written `{}`.
  static func optionalRecord<Record>(
    _ schema: RecordSchema<Record>, empty: Record
  ) -> FieldCodec where Value == Record? {
    let whole = FieldCodec<Record>.record(schema, empty: empty)
    return FieldCodec(
      read: { value, reading in whole.read(value, &reading).map { .some($0) } },
      write: { record, writing in
        record.map { whole.write($0, &writing) ?? FileValue(.fields([])) }
      })
  }

  /// A value for each strand, under the titles of the strands.
  static func byStrand<One: Sendable>(
    _ codec: FieldCodec<One>, empty: One
  ) -> FieldCodec where Value == ByStrand<One> {
    let fields = [
      SchemaField(
        Strand.adultEducation.title, \ByStrand<One>.adultEducation, codec),
      SchemaField(
        Strand.workforcePreparation.title, \ByStrand<One>.workforcePreparation, codec),
      SchemaField(
        Strand.workforceTraining.title, \ByStrand<One>.workforceTraining, codec),
    ]
    return .record(RecordSchema(.byStrand, fields), empty: ByStrand(all: empty))
  }
}
