/// Where a value goes.
struct FormSlot: Sendable {
  /// The name that is asked.
  var name: FormIndex.Found
  /// The mark, by its number in the part.
  var site: Int
  /// The prefix of its tags, by its number in the program.
  var tags = 0
}
