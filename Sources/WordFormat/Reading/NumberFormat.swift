/// How a number of a list is written (ECMA-376 17.18.59); unknown formats are kept.
struct NumberFormat: RawRepresentable, Sendable, Hashable {
  let rawValue: String

  static let decimal = NumberFormat(rawValue: "decimal")
  static let bullet = NumberFormat(rawValue: "bullet")
  static let none = NumberFormat(rawValue: "none")

  /// A number written in this format; formats that are not known are written in digits.
  func text(_ number: Int) -> String {
    switch rawValue {
    case "none", "bullet": ""
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "upperRoman": Self.roman(number)
    case "lowerRoman": Self.roman(number).lowercased()
    case "upperLetter": Self.letters(number)
    case "lowerLetter": Self.letters(number).lowercased()
    case "ordinal": Self.ordinal(number)
    case "cardinalText": EnglishNumber.cardinal(number).capitalizedFirst
    case "ordinalText": EnglishNumber.ordinal(number).capitalizedFirst
    case "hex": String(number, radix: 16, uppercase: true)
    case "chicago": Self.chicago(number)
    case "numberInDash": "- \(number) -"
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      Self.scalar(number, 1...20, from: 0x2460)
    case "decimalEnclosedParen": Self.scalar(number, 1...20, from: 0x2474)
    case "decimalEnclosedFullstop": Self.scalar(number, 1...20, from: 0x2488)
    case "decimalFullWidth", "decimalFullWidth2": Self.digits(number, zero: 0xFF10)
    case "hindiNumbers": Self.digits(number, zero: 0x0966)
    case "thaiNumbers": Self.digits(number, zero: 0x0E50)
    case "russianLower": Self.letters(number, Array("абвгдежзиклмнопрстуфхцчшщыэюя"))
    case "russianUpper": Self.letters(number, Array("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"))
    case "ideographDigital": Self.digits(number, Array("〇一二三四五六七八九"))
    case "chineseCounting", "japaneseCounting", "chineseCountingThousand",
      "taiwaneseCounting", "taiwaneseCountingThousand":
      Self.chinese(number)
    case "ganada": Self.letters(number, Array("가나다라마바사아자차카타파하"))
    case "chosung": Self.letters(number, Array("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"))
    case "aiueo", "aiueoFullWidth": Self.letters(number, Array("アイウエオカキクケコサシスセソ"))
    default: padded(number)
    }
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

  /// A…Z, then AA, BB, CC: Word repeats a letter instead of counting on.
  private static func letters(
    _ number: Int, _ alphabet: [Character] = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
  ) -> String {
    guard number > 0, number <= alphabet.count * 30 else { return String(number) }
    let place = number - 1
    return String(repeating: alphabet[place % alphabet.count], count: place / alphabet.count + 1)
  }

  private static func ordinal(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (1, let tens) where tens != 11: "\(number)st"
    case (2, let tens) where tens != 12: "\(number)nd"
    case (3, let tens) where tens != 13: "\(number)rd"
    default: "\(number)th"
    }
  }

  private static func chicago(_ number: Int) -> String {
    guard number > 0, number <= 200 else { return String(number) }
    let marks: [Character] = ["*", "†", "‡", "§"]
    return String(repeating: marks[(number - 1) % 4], count: (number - 1) / 4 + 1)
  }

  private static func scalar(_ number: Int, _ range: ClosedRange<Int>, from first: Int) -> String {
    guard range.contains(number), let scalar = Unicode.Scalar(UInt32(first + number - 1)) else {
      return String(number)
    }
    return String(Character(scalar))
  }

  private static func digits(_ number: Int, zero: UInt32) -> String {
    String(
      String(number).map { digit in
        guard let value = digit.wholeNumberValue,
          let scalar = Unicode.Scalar(zero + UInt32(value))
        else { return digit }
        return Character(scalar)
      })
  }

  private static func digits(_ number: Int, _ marks: [Character]) -> String {
    String(String(number).map { $0.wholeNumberValue.map { marks[$0] } ?? $0 })
  }

  private static func chinese(_ number: Int) -> String {
    let marks: [Character] = Array("〇一二三四五六七八九")
    guard number > 0, number < 100 else { return digits(number, marks) }
    let (tens, ones) = (number / 10, number % 10)
    let head = tens == 0 ? "" : tens == 1 ? "十" : "\(marks[tens])十"
    return head + (ones == 0 ? "" : String(marks[ones]))
  }
}
