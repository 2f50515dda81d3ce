/// Numbers in Thai words, as Word writes them in lists.
enum ThaiNumber {
  private static let digits = [
    "ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า",
  ]
  private static let units = [(100_000, "แสน"), (10_000, "หมื่น"), (1_000, "พัน"), (100, "ร้อย")]

  /// Such as "ยี่สิบเอ็ด"; digits from a million on.
  static func cardinal(_ number: Int) -> String {
    guard number > 0, number < 1_000_000 else { return number == 0 ? digits[0] : String(number) }
    var words = ""
    for (value, unit) in units where number / value % 10 > 0 {
      words += digits[number / value % 10] + unit
    }
    switch number / 10 % 10 {
    case 0: break
    case 1: words += "สิบ"
    case 2: words += "ยี่สิบ"
    case let tens: words += digits[tens] + "สิบ"
    }
    // One has another name after anything else.
    let ones = number % 10
    return ones == 0 ? words : words + (ones == 1 && number > 1 ? "เอ็ด" : digits[ones])
  }
}
