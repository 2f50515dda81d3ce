/// Numbers in Chinese characters by tens, hundreds and thousands.
struct IdeographicNumber: Sendable {
  /// The signs from zero to nine.
  var digits: [String]
  /// Ten, a hundred, a thousand.
  var units: [String]
  var tenThousand: String
  /// Whether a skipped place is told by a zero, as in 一百〇一.
  var tellsZero: Bool
  /// Whether 10 and its like begin with a one.
  var beginsWithOne: Bool

  /// Such as 二十一.
  func text(_ number: Int) -> String {
    guard number > 0, number < 100_000_000 else {
      return number == 0 ? digits[0] : String(number)
    }
    guard number >= 10_000 else { return group(number, isFirst: true) }
    let (high, low) = (number / 10_000, number % 10_000)
    guard low > 0 else { return group(high, isFirst: true) + tenThousand }
    let zero = tellsZero && low < 1_000 ? digits[0] : ""
    return group(high, isFirst: true) + tenThousand + zero + group(low, isFirst: false)
  }

  /// A number below 10,000.
  private func group(_ number: Int, isFirst: Bool) -> String {
    var result = ""
    var skipped = false
    for (place, value) in [(3, 1_000), (2, 100), (1, 10), (0, 1)] {
      let digit = number / value % 10
      guard digit > 0 else {
        skipped = skipped || !result.isEmpty
        continue
      }
      if skipped, tellsZero { result += digits[0] }
      skipped = false
      let saysOne =
        beginsWithOne || digit > 1 || place == 0
        || (tellsZero && (place > 1 || !result.isEmpty || !isFirst))
      if saysOne { result += digits[digit] }
      if place > 0 { result += units[place - 1] }
    }
    return result
  }

  private init(
    _ digits: String, _ units: String, _ tenThousand: String, zero: Bool, one: Bool
  ) {
    self.digits = digits.map { String($0) }
    self.units = units.map { String($0) }
    self.tenThousand = tenThousand
    tellsZero = zero
    beginsWithOne = one
  }

  static let simple = IdeographicNumber("○一二三四五六七八九", "十百千", "万", zero: true, one: false)
  static let simplified = IdeographicNumber("〇一二三四五六七八九", "十百千", "万", zero: true, one: false)
  static let traditional = IdeographicNumber(
    "○一二三四五六七八九", "十百千", "萬", zero: true, one: false)
  static let japanese = IdeographicNumber("〇一二三四五六七八九", "十百千", "万", zero: false, one: false)
  static let legalSimplified = IdeographicNumber(
    "零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万", zero: true, one: true)
  static let legalTraditional = IdeographicNumber(
    "零壹貳參肆伍陸柒捌玖", "拾佰仟", "萬", zero: true, one: true)
  static let legalJapanese = IdeographicNumber(
    "零壱弐参四伍六七八九", "拾百阡", "萬", zero: false, one: true)
}
