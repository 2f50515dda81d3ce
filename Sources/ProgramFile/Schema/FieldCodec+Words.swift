/// A choice whose cases are words of the file.
typealias FileWord = CaseIterable & Hashable & RawRepresentable & Sendable

extension FieldCodec where Value: FileWord, Value.RawValue == String {
  /// One of a few words, whose absence means the standard one.
  static func word(standard: Value) -> FieldCodec {
    FieldCodec(
      read: { value, reading in reading.word(value) },
      write: { word, _ in word == standard ? nil : .text(word.rawValue) })
  }
}

extension FieldCodec {
  /// One of a few words, or none.
  static func word<Word: FileWord>() -> FieldCodec
  where Value == Word?, Word.RawValue == String {
    FieldCodec(
      read: { value, reading in
        let word: Word? = reading.word(value)
        return word.map { .some($0) }
      },
      write: { word, _ in word.map { .text($0.rawValue) } })
  }

  /// Some of a few words, one a line.
  static func words<Word: FileWord>() -> FieldCodec
  where Value == [Word], Word.RawValue == String {
    FieldCodec(
      read: { value, reading in
        reading.list(value, of: "words") { item, reading in reading.word(item) }
      },
      write: { words, _ in
        words.isEmpty ? nil : FileValue(.list(words.map { .text($0.rawValue) }))
      })
  }
}
