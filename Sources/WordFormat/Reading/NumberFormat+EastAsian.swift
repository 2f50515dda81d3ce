extension NumberFormat {
  /// Chinese, Japanese and Vietnamese numbers and series.
  func eastAsianText(_ number: Int) -> String? {
    switch rawValue {
    case "decimalFullWidth", "decimalFullWidth2": Self.digits(number, "０１２３４５６７８９")
    case "ideographDigital", "japaneseDigitalTenThousand":
      Self.digits(number, "〇一二三四五六七八九")
    case "taiwaneseDigital": Self.digits(number, "○一二三四五六七八九")
    // Counting up to 99 in words, then digit by digit.
    case "chineseCounting", "taiwaneseCounting":
      number < 100
        ? IdeographicNumber.simple.text(number) : Self.digits(number, "○一二三四五六七八九")
    case "japaneseCounting": IdeographicNumber.japanese.text(number)
    case "chineseCountingThousand": IdeographicNumber.simplified.text(number)
    case "taiwaneseCountingThousand": IdeographicNumber.traditional.text(number)
    case "chineseLegalSimplified": IdeographicNumber.legalSimplified.text(number)
    case "ideographLegalTraditional": IdeographicNumber.legalTraditional.text(number)
    case "japaneseLegal": IdeographicNumber.legalJapanese.text(number)
    case "ideographTraditional": Self.series(number, "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": Self.series(number, "子丑寅卯辰巳午未申酉戌亥")
    case "ideographZodiacTraditional": Self.sexagenary(number)
    case "aiueo": Self.cycle(number, Self.halfWidthAiueo)
    case "aiueoFullWidth": Self.cycle(number, Self.aiueo)
    case "iroha": Self.cycle(number, Self.halfWidthIroha)
    case "irohaFullWidth": Self.cycle(number, Self.iroha)
    case "vietnameseCounting": VietnameseNumber.cardinal(number)
    default: nil
    }
  }

  private static let aiueo = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
  private static let halfWidthAiueo = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"
  // Two old letters have no half-width form.
  private static let halfWidthIroha = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ"
  private static let iroha = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"

  /// The sixty pairs of the ten stems and twelve branches.
  private static func sexagenary(_ number: Int) -> String {
    guard (1...60).contains(number) else { return String(number) }
    return cycle(number, "甲乙丙丁戊己庚辛壬癸") + cycle(number, "子丑寅卯辰巳午未申酉戌亥")
  }
}
