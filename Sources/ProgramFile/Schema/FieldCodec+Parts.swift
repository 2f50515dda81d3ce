import Curriculum

extension FieldCodec {
  /// Parts with ids, in order.
  static func parts<One: Part>(_ schema: RecordSchema<One>) -> FieldCodec where Value == [One] {
    FieldCodec(
      read: { value, reading in
        reading.list(value, of: "parts that start with \"- id:\"") { item, reading in
          guard let entries = reading.fields(item, of: schema.kind, keys: schema.keys) else {
            return nil
          }
          let (id, occurrence) = reading.identity(of: item, entries, kind: schema.kind)
          var part = One(id: id)
          reading.enter(.part(id, occurrence))
          schema.read(entries, into: &part, reserved: "id", &reading)
          reading.leave()
          return part
        }
      },
      write: { parts, writing in
        guard !parts.isEmpty else { return nil }
        let items = parts.map { part in
          writing.enter(part: part.id)
          defer { writing.leave() }
          let id = FileField("id", .text(part.id.rawValue))
          return FileValue(.fields(schema.write(part, first: id, &writing)))
        }
        return FileValue(.list(items))
      })
  }
}
