/// How a value stands in a file.
///
/// `read` returns nil after it has made a remark; `write` returns nil for a value that is not
/// worth a line because its absence means the same.
struct FieldCodec<Value>: Sendable {
  let read: @Sendable (FileValue, inout Reading) -> Value?
  let write: @Sendable (Value, inout Writing) -> FileValue?
}
