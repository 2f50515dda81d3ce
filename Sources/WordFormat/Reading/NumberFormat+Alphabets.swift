extension NumberFormat {
  /// Hebrew and Arabic letters.
  func alphabetText(_ number: Int) -> String? {
    switch rawValue {
    case "hebrew1": Self.hebrew(number)
    case "hebrew2": Self.hebrewLetters(number)
    case "arabicAlpha": Self.letters(number, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي")
    case "arabicAbjad": Self.letters(number, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ")
    default: nil
    }
  }

  /// Letters by their values, the greatest first; 15 and 16 are 9 + 6 and 9 + 7, because 10 + 5
  /// and 10 + 6 would write the name of God.
  private static func hebrew(_ number: Int) -> String {
    guard number > 0, number < 1_000 else { return String(number) }
    let ones = Array("אבגדהוזחט")
    let tens = Array("יכלמנסעפצ")
    let hundreds = Array("קרשת")
    var rest = number
    var result = ""
    while rest >= 100 {
      let hundred = min(rest / 100, 4)
      result.append(hundreds[hundred - 1])
      rest -= hundred * 100
    }
    if rest == 15 { return result + "טו" }
    if rest == 16 { return result + "טז" }
    if rest >= 10 { result.append(tens[rest / 10 - 1]) }
    if rest % 10 > 0 { result.append(ones[rest % 10 - 1]) }
    return result
  }

  /// The alphabet; after its end the last letter stands before the letters over again.
  private static func hebrewLetters(_ number: Int) -> String {
    let alphabet = Array("אבגדהוזחטיכלמנסעפצקרשת")
    guard number > 0, number <= 392 else { return String(number) }
    let (rounds, place) = ((number - 1) / alphabet.count, (number - 1) % alphabet.count)
    return String(repeating: "ת", count: rounds) + String(alphabet[place])
  }
}
