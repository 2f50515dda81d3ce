/// The order in which a person would file codes: `2` before `10`.
enum NaturalOrder {
  static func isBefore(_ one: String, _ other: String) -> Bool {
    let (a, b) = (pieces(of: one), pieces(of: other))
    for (first, second) in zip(a, b) where first != second {
      if let x = Int(first), let y = Int(second), x != y { return x < y }
      return first < second
    }
    return a.count < b.count
  }

  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var wasDigit: Bool?
    for character in text {
      let isDigit = character.isASCII && character.isNumber
      if isDigit == wasDigit {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      wasDigit = isDigit
    }
    return pieces
  }
}
