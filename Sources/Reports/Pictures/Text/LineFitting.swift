/// Brings texts of a program into lines of a width.
struct LineFitting {
  let width: Double
  let size: Double
  var isBold = false

  private static let cut: Character = "…"
  /// No line holds more, and no text may keep us busy.
  private static let mostScalars = 2_000
  /// Letters carry one or two marks; heaps of them reach into other lines.
  private static let mostMarks = 3

  /// The text as one line, cut where there is no more room.
  func line(_ text: String) -> String { lines(text, atMost: 1).first ?? "" }

  /// The text as some lines, broken at blanks; the last one is cut where there is no more room.
  func lines(_ text: String, atMost most: Int) -> [String] {
    var lines: [String] = []
    var rest = Self.cleaned(text)[...]
    while !rest.isEmpty, lines.count < most {
      let isLast = lines.count + 1 == most
      let room = roomiest(rest)
      if room == rest.endIndex {
        lines.append(String(rest))
        break
      }
      if isLast {
        lines.append(cut(rest))
        break
      }
      let blank = rest[..<room].lastIndex(of: " ")
      let isAtBlank = rest[room] == " "
      let end = isAtBlank ? room : blank ?? max(room, rest.index(after: rest.startIndex))
      lines.append(String(rest[..<end]))
      rest = rest[end...].drop { $0 == " " }
    }
    return lines
  }

  /// Where the first letter stands for which there is no room.
  private func roomiest(_ text: Substring) -> Substring.Index {
    var used = 0.0
    for index in text.indices {
      used += TextWidth.of(String(text[index]), size: size, isBold: isBold)
      if used > width { return index }
    }
    return text.endIndex
  }

  private func cut(_ text: Substring) -> String {
    let narrower = LineFitting(
      width: width - TextWidth.of(String(Self.cut), size: size, isBold: isBold), size: size,
      isBold: isBold)
    var kept = text[..<narrower.roomiest(text)]
    while let last = kept.last, last == " " || last == "," { kept.removeLast() }
    return String(kept) + String(Self.cut)
  }

  /// The text on one line, without what turns the direction of the letters after it.
  static func cleaned(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    var marks = 0
    var isBlank = true
    for scalar in text.unicodeScalars.prefix(mostScalars) {
      let category = scalar.properties.generalCategory
      let isMark = category == .nonspacingMark || category == .enclosingMark
      marks = isMark ? marks + 1 : 0
      if marks > mostMarks || isTurning(scalar) { continue }
      if category == .control || scalar.properties.isWhitespace {
        if !isBlank { clean.append(" ") }
        isBlank = true
      } else if !scalar.properties.isNoncharacterCodePoint {
        clean.append(scalar)
        isBlank = false
      }
    }
    if clean.last == " " { clean.removeLast() }
    return String(clean)
  }

  private static func isTurning(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
