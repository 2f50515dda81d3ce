extension NumberFormat {
  /// Korean numbers and series.
  func koreanText(_ number: Int) -> String? {
    switch rawValue {
    case "ganada": Self.letters(number, "가나다라마바사아자차카타파하")
    case "chosung": Self.letters(number, "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ")
    case "koreanDigital": Self.digits(number, "영일이삼사오육칠팔구")
    case "koreanDigital2": Self.digits(number, "零一二三四五六七八九")
    case "koreanCounting": Self.sinoKorean(number)
    case "koreanLegal": Self.native(number)
    default: nil
    }
  }

  /// Such as 이십일.
  private static func sinoKorean(_ number: Int) -> String {
    guard number > 0, number < 10_000 else { return number == 0 ? "영" : String(number) }
    let digits = Array("영일이삼사오육칠팔구")
    var result = ""
    for (value, unit) in [(1_000, "천"), (100, "백"), (10, "십"), (1, "")] {
      let digit = number / value % 10
      guard digit > 0 else { continue }
      if digit > 1 || value == 1 { result.append(digits[digit]) }
      result += unit
    }
    return result
  }

  /// The words of Korea itself, which count to 99.
  private static func native(_ number: Int) -> String {
    guard (1...99).contains(number) else { return sinoKorean(number) }
    let ones = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"]
    let tens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"]
    return tens[number / 10] + ones[number % 10]
  }
}
