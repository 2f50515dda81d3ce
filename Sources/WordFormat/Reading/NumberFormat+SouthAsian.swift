extension NumberFormat {
  /// Hindi and Thai numbers and letters.
  func southAsianText(_ number: Int) -> String? {
    switch rawValue {
    // The standard names these two the wrong way round, and Word follows it.
    case "hindiVowels": Self.letters(number, "कखगघङचछजझञटठडढणतथदधनऩपफबभमयरऱलळऴवशषसह")
    case "hindiConsonants": Self.letters(number, "अआइईउऊऋऌऍऎएऐऑऒओऔअंअः")
    case "hindiNumbers": Self.digits(number, "०१२३४५६७८९")
    case "hindiCounting": HindiNumber.cardinal(number)
    case "thaiLetters": Self.letters(number, "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ")
    case "thaiNumbers": Self.digits(number, "๐๑๒๓๔๕๖๗๘๙")
    case "thaiCounting": ThaiNumber.cardinal(number)
    // An amount of money: the number, "baht", and "exactly".
    case "bahtText": ThaiNumber.cardinal(number) + "บาทถ้วน"
    default: nil
    }
  }
}
