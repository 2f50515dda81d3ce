import Curriculum

extension FieldCodec where Value == ItemReference {
  /// A pointer to an item, as one text such as `ccrs RI.4.3` wherever that can be read back.
  static var item: FieldCodec {
    FieldCodec(
      read: { value, reading in
        if value.tag == nil, let text = value.scalar { return reading.item(text) }
        guard
          let entries = reading.fields(
            value, of: .itemReference, keys: ItemReference.schema.keys,
            instead: "an item such as \"ccrs RI.4.3\"")
        else { return nil }
        var item = ItemReference(code: "")
        ItemReference.schema.read(entries, into: &item, &reading)
        return item
      },
      write: { item, writing in
        let line = writing.line(item)
        guard line == nil || writing.hasUnknownBelow else { return line }
        return FileValue(.fields(ItemReference.schema.write(item, &writing)))
      })
  }

  /// A pointer that is not written when its code is empty and it has no framework.
  static var itemOrNone: FieldCodec {
    FieldCodec(
      read: item.read,
      write: { value, writing in
        value == ItemReference(code: "") && !writing.hasUnknownBelow
          ? nil : item.write(value, &writing)
      })
  }
}

extension FieldCodec where Value == [ItemReference] {
  /// Pointers to items, one a line.
  static var items: FieldCodec {
    let one = FieldCodec<ItemReference>.item
    return FieldCodec(
      read: { value, reading in
        reading.list(value, of: "items") { item, reading in one.read(item, &reading) }
      },
      write: { items, writing in
        items.isEmpty ? nil : FileValue(.list(items.compactMap { one.write($0, &writing) }))
      })
  }
}

extension FieldCodec where Value == ItemReference? {
  /// A pointer to an item that may be absent.
  static var item: FieldCodec {
    let whole = FieldCodec<ItemReference>.item
    return FieldCodec(
      read: { value, reading in whole.read(value, &reading).map { .some($0) } },
      write: { item, writing in item.flatMap { whole.write($0, &writing) } })
  }
}
