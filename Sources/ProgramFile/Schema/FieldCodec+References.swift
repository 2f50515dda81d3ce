import Curriculum

extension FieldCodec where Value == PartID? {
  /// The id of another part; of any kind when none is given.
  static func reference(to kind: RecordKind? = nil) -> FieldCodec {
    FieldCodec(
      read: { value, reading in reading.reference(value, to: kind).map { .some($0) } },
      write: { id, _ in id.map { .text($0.rawValue) } })
  }
}

extension FieldCodec where Value == [PartID] {
  /// The ids of other parts, one a line.
  static func references(to kind: RecordKind) -> FieldCodec {
    FieldCodec(
      read: { value, reading in
        reading.list(value, of: "ids") { item, reading in reading.reference(item, to: kind) }
      },
      write: { ids, _ in
        ids.isEmpty ? nil : FileValue(.list(ids.map { .text($0.rawValue) }))
      })
  }
}
