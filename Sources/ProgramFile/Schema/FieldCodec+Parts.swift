import Curriculum

extension FieldCodec {
  /// Parts with ids, in order.
  ///
  /// A part that is mostly one text may be written as that text alone, and is given an id.
  static func parts<One: Part>(
    _ schema: RecordSchema<One>, orText key: String? = nil
  ) -> FieldCodec where Value == [One] {
    FieldCodec(
      read: { value, reading in
        reading.list(value, of: "parts that start with \"- id:\"") { item, reading in
          var item = item
          if let key, item.tag == nil, item.scalar != nil {
            let field = FileField(key, item, at: item.position)
            item = FileValue(.fields([field]), at: item.position)
          }
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
