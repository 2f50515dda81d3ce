import Curriculum

extension FieldCodec where Value == [Alignment] {
  /// Alignments, each on one line when it says no more than its item.
  static var alignments: FieldCodec {
    FieldCodec(
      read: { value, reading in
        // Only an alignment of several lines can hold names that nobody knows; the same item
        // may stand twice, so those count how often theirs came before.
        var seen: [ItemReference: Int] = [:]
        let counts = value.hasGroups
        return reading.list(value, of: "items such as \"- ccrs RI.4.3\"") { entry, reading in
          let alignment: Alignment?
          if entry.tag == nil, let text = entry.scalar {
            alignment = Alignment(reading.item(text))
          } else {
            alignment = reading.alignment(entry, seen: seen)
          }
          if counts, let alignment { seen[alignment.item, default: 0] += 1 }
          return alignment
        }
      },
      write: { alignments, writing in
        guard !alignments.isEmpty else { return nil }
        var seen: [ItemReference: Int] = [:]
        let entries = alignments.map { alignment in
          guard writing.hasUnknown else {
            return writing.line(alignment) ?? writing.group(alignment)
          }
          writing.enter(.field(alignment.item.step(seen[alignment.item] ?? 0)))
          defer { writing.leave() }
          seen[alignment.item, default: 0] += 1
          let line = writing.hasUnknownBelow ? nil : writing.line(alignment)
          return line ?? writing.group(alignment)
        }
        return FileValue(.list(entries))
      })
  }
}

extension FileValue {
  fileprivate var hasGroups: Bool {
    guard case .list(let items) = content else { return false }
    return items.contains { if case .fields = $0.content { true } else { false } }
  }
}

extension ItemReference {
  /// How the way to an alignment names it: by its item and how often that came before.
  fileprivate func step(_ occurrence: Int) -> String { "\(description) \(occurrence)" }
}

extension Reading {
  fileprivate mutating func alignment(
    _ value: FileValue, seen: [ItemReference: Int]
  ) -> Alignment? {
    let schema = Alignment.schema
    guard
      let entries = fields(
        value, of: .alignment, keys: schema.keys, instead: "an item such as \"ccrs RI.4.3\"")
    else { return nil }
    // The address of the alignment holds its item, so the item is looked at before the rest.
    var item = ItemReference(code: "")
    if let entry = entries.first(where: { $0.key == "item" }) {
      var quiet = Reading(root: FileValue(.nothing))
      item = FieldCodec<ItemReference>.item.read(entry.value, &quiet) ?? item
    }
    var alignment = Alignment(ItemReference(code: ""))
    enter(.field(item.step(seen[item] ?? 0)))
    schema.read(entries, into: &alignment, &self)
    leave()
    return alignment
  }
}

extension Writing {
  fileprivate mutating func line(_ alignment: Alignment) -> FileValue? {
    guard alignment.strength == .full, alignment.level == nil, alignment.rationale == nil,
      alignment.evidence.isEmpty
    else { return nil }
    return line(alignment.item)
  }

  fileprivate mutating func group(_ alignment: Alignment) -> FileValue {
    FileValue(.fields(Alignment.schema.write(alignment, &self)))
  }
}
