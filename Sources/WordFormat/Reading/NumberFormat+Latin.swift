extension NumberFormat {
  /// Digits, letters and words as the languages of Europe write them.
  func latinText(_ number: Int) -> String? {
    switch rawValue {
    case "decimal", "decimalHalfWidth", "custom": String(number)
    case "none", "bullet": ""
    case "decimalZero": (0..<10).contains(number) ? "0\(number)" : "\(number)"
    case "upperRoman": Self.roman(number)
    case "lowerRoman": Self.roman(number).lowercased()
    case "upperLetter": Self.letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    case "lowerLetter": Self.letters(number, "abcdefghijklmnopqrstuvwxyz")
    case "russianLower": Self.letters(number, "абвгдежзиклмнопрстуфхцчшщыэюя")
    case "russianUpper": Self.letters(number, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ")
    case "ordinal": Self.ordinal(number)
    case "cardinalText": EnglishNumber.cardinal(number).capitalizedFirst
    case "ordinalText": EnglishNumber.ordinal(number).capitalizedFirst
    // The words of a check: "Twelve and 00/100".
    case "dollarText": EnglishNumber.cardinal(number).capitalizedFirst + " and 00/100"
    case "hex": String(number, radix: 16, uppercase: true)
    case "chicago": Self.chicago(number)
    case "numberInDash": "- \(number) -"
    default: nil
    }
  }

  private static func roman(_ number: Int) -> String {
    // Word counts in Roman numerals up to 32,767; more M's than that help nobody.
    guard number > 0, number < 32_768 else { return String(number) }
    let values = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var result = ""
    for (value, letters) in values {
      while rest >= value {
        result += letters
        rest -= value
      }
    }
    return result
  }

  private static func ordinal(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (1, let tens) where tens != 11: "\(number)st"
    case (2, let tens) where tens != 12: "\(number)nd"
    case (3, let tens) where tens != 13: "\(number)rd"
    default: "\(number)th"
    }
  }

  /// The marks of footnotes in the Chicago Manual of Style, doubled after the fourth.
  private static func chicago(_ number: Int) -> String {
    guard number <= 200 else { return String(number) }
    return letters(number, "*†‡§")
  }
}
