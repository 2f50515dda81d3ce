/// How a number format shows a number, as far as it changes what a reader takes the number for.
enum NumberLook: Hashable {
  /// Digits as they come.
  case plain
  /// A day of the calendar.
  case day
  /// A day with a time.
  case moment
  /// A time of day.
  case time
  /// Digits filled up with zeros, as in `0.00` or `000`.
  case filled(integers: Int, decimals: Int)
  /// Hundredths, with so many decimals.
  case percent(decimals: Int)

  /// The look of one of the formats that are built in (ECMA-376 part 1, 18.8.30).
  init(builtIn number: Int) {
    switch number {
    case 2, 4, 39, 40: self = .filled(integers: 1, decimals: 2)
    case 9: self = .percent(decimals: 0)
    case 10: self = .percent(decimals: 2)
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .day
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    case 22: self = .moment
    default: self = .plain
    }
  }

  /// The look of a format that the workbook spells out, by its part for positive numbers.
  init(code: String) {
    let letters = Self.letters(of: code)
    let zeros = letters.filter { $0 != "," && $0 != "#" && $0 != " " }
    if let match = zeros.wholeMatch(of: /(0{1,15})(?:\.(0{1,15}))?(%?)/) {
      let decimals = match.output.2?.count ?? 0
      self =
        match.output.3.isEmpty
        ? .filled(integers: match.output.1.count, decimals: decimals)
        : .percent(decimals: decimals)
      return
    }
    let hasDay = letters.contains { $0 == "y" || $0 == "d" }
    let hasTime = letters.contains { $0 == "h" || $0 == "s" }
    let hasMonth = letters.contains("m")
    guard letters != "general", hasDay || hasTime || hasMonth else {
      self = .plain
      return
    }
    self = hasTime ? (hasDay ? .moment : .time) : .day
  }

  /// The code in small letters without its quotes, escapes, colours and conditions.
  private static func letters(of code: String) -> String {
    var letters = ""
    var isQuoted = false
    var skips = false
    var bracket: String?
    for character in code.prefix(255) {
      if skips {
        skips = false
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if let inside = bracket {
        // Hours beyond a day are written `[h]`.
        bracket = character == "]" ? nil : inside + String(character)
        if character == "]", ["h", "hh", "m", "mm", "s", "ss"].contains(inside.lowercased()) {
          letters += inside.lowercased()
        }
      } else {
        switch character {
        case ";": return letters
        case "\\", "_", "*": skips = true
        case "[": bracket = ""
        default: letters += character.lowercased()
        }
      }
    }
    return letters
  }
}
