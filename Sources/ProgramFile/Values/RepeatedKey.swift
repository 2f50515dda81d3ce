/// A name that stands twice in one group of fields.
struct RepeatedKey: Hashable {
  var key: String
  var first: FilePosition
  var position: FilePosition
}
