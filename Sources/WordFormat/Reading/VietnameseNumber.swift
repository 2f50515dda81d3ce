/// Numbers in Vietnamese words, as Word writes them in lists.
enum VietnameseNumber {
  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]

  /// Such as "hai mươi mốt"; digits from 100 on.
  static func cardinal(_ number: Int) -> String {
    switch number {
    case 0..<10: digits[number]
    case 10..<20: "mười" + (number == 10 ? "" : " " + (number == 15 ? "lăm" : digits[number - 10]))
    case 20..<100: digits[number / 10] + " mươi" + last(number % 10)
    default: String(number)
    }
  }

  /// One and five change after the tens.
  private static func last(_ digit: Int) -> String {
    switch digit {
    case 0: ""
    case 1: " mốt"
    case 5: " lăm"
    default: " " + digits[digit]
    }
  }
}
