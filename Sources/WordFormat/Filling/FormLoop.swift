/// What a loop repeats for.
struct FormLoop: Sendable {
  /// The list.
  var list: FormIndex.Found
  /// Which of its things count.
  var condition: FormCondition?
  /// The mark, by its number in the part.
  var site: Int
}
