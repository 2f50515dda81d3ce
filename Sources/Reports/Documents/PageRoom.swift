import Curriculum

/// How much of one Letter page is left, reckoned on the safe side of what Word sets.
struct PageRoom {
  /// Points from the first line to the last: the page without its margins.
  ///
  /// The lines are reckoned longer than they come out, and that is the reserve.
  private(set) var points = 680

  /// Takes the room of a section's heading.
  mutating func takeHeading() { points -= 35 }

  /// Takes the room of a fact: its values stand in a narrower column.
  mutating func takeFact(_ text: String) { points -= Self.lines(of: text, width: 84) * 14 + 2 }

  /// Takes the room of a paragraph.
  mutating func takeParagraph(_ text: String) {
    points -= Self.lines(of: text, width: 106) * 14 + 6
  }

  /// Takes the room of the title and of the line under it.
  mutating func takeTitle(_ title: String, subtitle: String) {
    points -= Self.lines(of: title, width: 48) * 29 + Self.lines(of: subtitle, width: 68) * 18 + 14
  }

  /// Takes the room of an item of a list.
  mutating func takeItem(_ text: String) { points -= Self.item(text) }

  /// How many items of a list have room, with a line that counts the rest unless none is left.
  func items(_ texts: [String], isWhole: Bool) -> Int {
    var left = points
    for (index, text) in texts.enumerated() {
      left -= Self.item(text)
      let isLast = isWhole && index + 1 == texts.count
      if left < (isLast ? 0 : Self.item("and more")) { return index }
    }
    return texts.count
  }

  private static func item(_ text: String) -> Int { lines(of: text, width: 103) * 14 + 3 }

  /// The lines of a text, with capitals and wide letters for what they are.
  private static func lines(of text: String, width: Int) -> Int {
    let tenths = text.unicodeScalars.reduce(0) { sum, scalar in
      if scalar.value >= 0x1100 && scalar.properties.isAlphabetic { return sum + 22 }
      if "WM@%".unicodeScalars.contains(scalar) { return sum + 21 }
      return sum + (scalar.properties.isUppercase ? 13 : 10)
    }
    return max(1, (tenths + width * 10 - 1) / (width * 10))
  }
}
