/// The whole of a file before it is understood.
struct ReadFile {
  var root: FileValue
  /// Names that stand twice in one group; of each pair only the last is in `root`.
  var repeated: [RepeatedKey] = []
}
