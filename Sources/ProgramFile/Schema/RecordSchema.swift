/// The fields of one kind of record, in the order in which they are written.
///
/// Loading, saving, unknown names, suggestions and the JSON form all come from this table.
struct RecordSchema<Record: Sendable>: Sendable {
  let kind: RecordKind
  let fields: [SchemaField<Record>]
  private let positions: [String: Int]

  init(_ kind: RecordKind, _ fields: [SchemaField<Record>]) {
    self.kind = kind
    self.fields = fields
    positions = Dictionary(
      fields.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var keys: [String] { fields.map(\.key) }

  /// Fills a record; `reserved` is a name that the caller reads by itself: `id` or `plait`.
  func read(
    _ entries: [FileField], into record: inout Record, reserved: String? = nil,
    _ reading: inout Reading
  ) {
    var known: String?
    for entry in entries {
      if entry.key == reserved {
        known = entry.key
      } else if let position = positions[entry.key] {
        known = entry.key
        guard !entry.value.isNothing else { continue }
        reading.enter(.field(entry.key))
        fields[position].read(entry.value, &record, &reading)
        reading.leave()
      } else {
        let meant = fields.first { $0.alsoCalled.contains(entry.key) }?.key
        reading.unknown(
          entry, after: known, in: kind, among: keys, meant: meant, reserved: reserved)
      }
    }
  }

  /// The entries of a record, without those that say nothing, and with what nobody knows.
  func write(
    _ record: Record, first: FileField? = nil, _ writing: inout Writing
  ) -> [FileField] {
    let unknown = writing.unknownHere()
    var entries: [FileField] = []
    func append(after key: String?) {
      guard let unknown else { return }
      for entry in unknown where entry.after == key { entries.append(entry.field) }
    }
    append(after: nil)
    if let first {
      entries.append(first)
      append(after: first.key)
    }
    for field in fields {
      writing.enter(.field(field.key))
      if let value = field.write(record, &writing) {
        entries.append(FileField(field.key, value))
      }
      writing.leave()
      append(after: field.key)
    }
    return entries
  }
}
