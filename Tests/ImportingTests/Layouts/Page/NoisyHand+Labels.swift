extension NoisyHand {
  /// A label and the words behind it, with a mark that closes the label.
  mutating func labelled(_ label: String?, _ words: String) -> String {
    guard let label else { return self.words(words) }
    return self.words(label + pick(label.count < 3 ? [". ", ") "] : [": ", " – ", ". "]) + words)
  }

  /// A label as an automatic number shows it, or a bullet where there is none.
  mutating func listLabel(_ label: String?) -> String {
    guard let label else { return "•" }
    return label + pick(label.count < 3 ? [".", ")"] : [":", "."])
  }

  /// A label alone in a cell.
  mutating func labelCell(_ label: String?) -> String {
    guard let label else { return "" }
    return words(label.count < 3 ? label + pick(["", "."]) : label)
  }
}
