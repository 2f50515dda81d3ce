/// One field of a record: its name as a person writes it, where it is kept, and how it is told.
struct SchemaField<Record>: Sendable {
  let key: String
  /// Words that people write in its stead; they are not read, but met with the right one.
  let alsoCalled: [String]
  let read: @Sendable (FileValue, inout Record, inout Reading) -> Void
  let write: @Sendable (Record, inout Writing) -> FileValue?

  init<Value>(
    _ key: String, _ path: any WritableKeyPath<Record, Value> & Sendable,
    _ codec: FieldCodec<Value>, alsoCalled: [String] = []
  ) {
    self.key = key
    self.alsoCalled = alsoCalled
    read = { value, record, reading in
      if let read = codec.read(value, &reading) { record[keyPath: path] = read }
    }
    write = { record, writing in codec.write(record[keyPath: path], &writing) }
  }
}
