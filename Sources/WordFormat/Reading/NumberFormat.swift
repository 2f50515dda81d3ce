/// How a number of a list is written (ECMA-376 17.18.59); unknown formats are kept.
///
/// The families of formats are in the other extensions. A number that a format cannot write, such
/// as 0 in letters, is written in digits. Where the language of the text decides, words and
/// ordinals are English: lists of other languages in practice have plain numbers.
struct NumberFormat: RawRepresentable, Sendable, Hashable {
  let rawValue: String

  static let decimal = NumberFormat(rawValue: "decimal")
  static let bullet = NumberFormat(rawValue: "bullet")
  static let none = NumberFormat(rawValue: "none")

  /// A number written in this format; formats that are not known are written in digits.
  func text(_ number: Int) -> String {
    // Word counts no further; a file may say anything.
    guard (0...Int(Int32.max)).contains(number) || rawValue == "none" || rawValue == "bullet"
    else { return String(number) }
    return latinText(number) ?? enclosedText(number) ?? eastAsianText(number) ?? koreanText(number)
      ?? alphabetText(number) ?? southAsianText(number) ?? padded(number)
  }

  /// The format in a legal label: digits, which may keep their leading zeros (17.9.4).
  var legal: NumberFormat {
    switch rawValue {
    case "none", "decimalZero": self
    default: rawValue.hasPrefix("0") ? self : .decimal
    }
  }

  /// Custom formats are written by example: "001, 002, 003, ..." (17.9.17).
  private func padded(_ number: Int) -> String {
    let digits = String(number)
    let width = rawValue.prefix { $0 == "0" || $0 == "1" }.count
    guard rawValue.hasPrefix("0"), digits.count < width else { return digits }
    return String(repeating: "0", count: width - digits.count) + digits
  }
}

extension NumberFormat {
  /// The letters of an alphabet, then each twice, then three times: Word repeats a letter
  /// instead of counting on.
  static func letters(_ number: Int, _ alphabet: String) -> String {
    let letters = Array(alphabet)
    guard number > 0, number <= letters.count * 30 else { return String(number) }
    let place = number - 1
    return String(repeating: letters[place % letters.count], count: place / letters.count + 1)
  }

  /// The signs of a series, and digits after the last one.
  static func series(_ number: Int, _ signs: String) -> String {
    let signs = Array(signs)
    return signs.indices.contains(number - 1) ? String(signs[number - 1]) : String(number)
  }

  /// The signs of a series, and over again after the last one.
  static func cycle(_ number: Int, _ signs: String) -> String {
    let signs = Array(signs)
    return number > 0 ? String(signs[(number - 1) % signs.count]) : String(number)
  }

  /// Digits with other signs, from zero on.
  static func digits(_ number: Int, _ signs: String) -> String {
    let signs = Array(signs)
    return String(String(number).map { $0.wholeNumberValue.map { signs[$0] } ?? $0 })
  }
}
