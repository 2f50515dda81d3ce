/// The name of a skill where it stands in a text.
struct SkillName: Sendable {
  /// In bytes of the folded text.
  var range: Range<Int>
  /// The position of its first word.
  var firstWord: Int
  /// The items of that name, at most one of each list.
  var slots: [ItemSlot]
}
