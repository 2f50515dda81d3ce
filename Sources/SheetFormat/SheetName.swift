/// Names for tabs that spreadsheet programs accept.
struct SheetName {
  private var used: Set<String> = []

  /// Makes a name safe and different from those before it.
  ///
  /// At most 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at an end, and not "History",
  /// which Excel keeps for itself.
  mutating func next(_ wanted: String) -> String {
    var name = String(wanted.unicodeScalars.map { Self.isForbidden($0) ? " " : Character($0) })
    name = Self.trimmed(Self.cut(name, to: 31))
    if name.isEmpty || name.lowercased() == "history" { name = "Sheet" }
    var candidate = name
    var number = 2
    while !used.insert(candidate.lowercased()).inserted {
      let ending = " \(number)"
      candidate = Self.trimmed(Self.cut(name, to: 31 - ending.utf16.count)) + ending
      number += 1
    }
    return candidate
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "[", "]", ":", "*", "?", "/", "\\": true
    default: !CellText.isAllowed(scalar) || scalar.value < 0x20
    }
  }

  private static func trimmed(_ name: String) -> String {
    var name = Substring(name)
    while let first = name.first, first == "'" || first.isWhitespace { name.removeFirst() }
    while let last = name.last, last == "'" || last.isWhitespace { name.removeLast() }
    return String(name)
  }

  private static func cut(_ name: String, to limit: Int) -> String {
    var cut = ""
    var units = 0
    for character in name {
      units += character.utf16.count
      if units > limit { break }
      cut.append(character)
    }
    return cut
  }
}
