/// How much of a value was written into the program.
enum Taken: Sendable {
  /// Nothing: the value is left for somebody else, or stays unplaced.
  case nothing
  /// Every word.
  case everything
  /// Every word, as a number, a day or a name of a fixed list.
  case value
  /// Some stretches of the value; the labels are words of the form and name the others.
  case stretches([Range<String.Index>], labels: [Range<String.Index>] = [])

  /// Whether anything was written.
  var isSomething: Bool {
    if case .nothing = self { false } else { true }
  }
}
