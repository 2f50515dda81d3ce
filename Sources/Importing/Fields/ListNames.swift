/// The names of a fixed list that stand in a value: `On-the-job training; literacy activities`.
struct ListNames<Name: RawRepresentable & CaseIterable & Hashable> where Name.RawValue == String {
  /// The names, in the order of the list.
  let names: [Name]
  /// Where they stand in the value.
  let stretches: [Range<String.Index>]
  /// Where words stand that only join names or say what kind of thing they name, and names
  /// whose box is not ticked.
  let joints: [Range<String.Index>]
  /// Whether the value says more than names.
  let saysMore: Bool

  /// Finds names, a longer one before one that stands in it.
  init(in value: String, joints joining: Set<String>) {
    let words = value.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
      .map { (range: $0.startIndex..<$0.endIndex, plain: PlainWords($0).words.first ?? "") }
    let wanted = Name.allCases.map { (name: $0, words: PlainWords($0.rawValue).words) }
      .sorted { $0.words.count > $1.words.count }
    var found: Set<Name> = []
    var isNamed = Array(repeating: false, count: words.count)
    var stretches: [Range<String.Index>] = []
    var unticked: [Range<String.Index>] = []
    for (name, plain) in wanted where plain.count <= words.count {
      for start in 0...(words.count - plain.count) {
        let indices = start..<(start + plain.count)
        guard indices.allSatisfy({ !isNamed[$0] }),
          indices.map({ words[$0].plain }) == plain
        else { continue }
        let stretch = words[start].range.lowerBound..<words[indices.upperBound - 1].range.upperBound
        for index in indices { isNamed[index] = true }
        if Self.isUnticked(value[..<stretch.lowerBound]) {
          unticked.append(stretch)
        } else {
          stretches.append(stretch)
          found.insert(name)
        }
      }
    }
    let others = words.indices.filter { !isNamed[$0] }
    let joints = others.filter { joining.contains(words[$0].plain) }
    names = Name.allCases.filter(found.contains)
    self.stretches = stretches
    self.joints = joints.map { words[$0].range } + unticked
    saysMore = joints.count < others.count
  }

  /// Whether an empty box ends the words before a name.
  private static func isUnticked(_ before: Substring) -> Bool {
    let marks = before.suffix(12).filter { !$0.isWhitespace }
    return marks.last.map { "☐◻□▢❏❑".contains($0) } ?? false
      || marks.hasSuffix("[]") || marks.hasSuffix("()")
  }

  /// What of the value stands in the list, when the rest is kept nowhere.
  var taken: Taken { names.isEmpty ? .nothing : .stretches(stretches, labels: joints) }
}
