import TestSupport
import Testing

@testable import WordFormat

/// Every format of ECMA-376 17.18.59.
@Suite struct NumberFormatTests {
  private static let formats = """
    decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex \
    chicago ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth \
    japaneseLegal japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 \
    aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung decimalEnclosedFullstop \
    decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle \
    ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting \
    ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting \
    chineseLegalSimplified chineseCountingThousand koreanDigital koreanCounting koreanLegal \
    koreanDigital2 vietnameseCounting russianLower russianUpper none numberInDash hebrew1 \
    hebrew2 arabicAlpha arabicAbjad hindiVowels hindiConsonants hindiNumbers hindiCounting \
    thaiLetters thaiNumbers thaiCounting bahtText dollarText custom
    """
    .split(separator: " ").map(String.init)

  @Test func `every format writes 1 to 31 and some larger numbers`() {
    #expect(Self.formats.count == 63)
    let numbers = Array(1...31) + [99, 100, 101, 110, 392, 1_001, 10_010, 32_767, 100_000]
    let lines = Self.formats.map { name in
      let format = NumberFormat(rawValue: name)
      return "\(name): " + numbers.map { format.text($0) }.joined(separator: " | ")
    }
    Golden("number-formats.txt").matches(lines.joined(separator: "\n") + "\n")
  }

  @Test(arguments: formats) func `no number stops a format`(name: String) {
    for number in [0, -1, Int.max, Int.min, Int(Int32.max)] {
      let text = NumberFormat(rawValue: name).text(number)
      #expect(text.count < 400)
      #expect(name == "none" || name == "bullet" || !text.isEmpty)
    }
  }

  @Test(arguments: [
    ("decimalZero", 3, "03"), ("decimalZero", 12, "12"), ("upperRoman", 1994, "MCMXCIV"),
    ("upperLetter", 28, "BB"), ("lowerLetter", 53, "aaa"), ("ordinal", 112, "112th"),
    ("cardinalText", 1_021, "One thousand twenty-one"), ("ordinalText", 100, "One hundredth"),
    ("dollarText", 12, "Twelve and 00/100"), ("chicago", 6, "††"), ("hebrew1", 15, "טו"),
    ("hebrew1", 516, "תקטז"), ("hebrew2", 23, "תא"), ("japaneseCounting", 110, "百十"),
    ("chineseCountingThousand", 1_010, "一千〇一十"), ("japaneseLegal", 10, "壱拾"),
    ("koreanLegal", 21, "스물하나"), ("koreanCounting", 110, "백십"),
    ("vietnameseCounting", 25, "hai mươi lăm"), ("thaiCounting", 21, "ยี่สิบเอ็ด"),
    ("bahtText", 100, "หนึ่งร้อยบาทถ้วน"), ("001", 7, "007"), ("somethingNew", 9, "9"),
  ])
  func `numbers read as a person would write them`(
    format: String, number: Int, expected: String
  ) {
    #expect(NumberFormat(rawValue: format).text(number) == expected)
  }
}
