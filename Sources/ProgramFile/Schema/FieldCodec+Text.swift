extension FieldCodec where Value == String {
  /// A text whose absence means the standard one.
  static func text(standard: String = "") -> FieldCodec {
    FieldCodec(
      read: { value, reading in reading.text(value) },
      write: { text, _ in text.utf8.elementsEqual(standard.utf8) ? nil : .text(text) })
  }
}

extension FieldCodec where Value == String? {
  /// A text that may be absent; an empty one is written as `""`.
  static var text: FieldCodec {
    FieldCodec(
      read: { value, reading in reading.text(value) },
      write: { text, _ in text.map { .text($0) } })
  }
}

extension FieldCodec where Value == [String] {
  /// Texts, one a line.
  static var texts: FieldCodec {
    FieldCodec(
      read: { value, reading in
        reading.list(value, of: "texts") { item, reading in reading.text(item) }
      },
      write: { texts, _ in
        texts.isEmpty ? nil : FileValue(.list(texts.map { .text($0) }))
      })
  }
}
