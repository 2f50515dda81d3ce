/// Numbers in English words, as Word writes them in lists.
enum EnglishNumber {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let irregular = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
  ]

  /// Such as "twenty-one".
  static func cardinal(_ number: Int) -> String {
    switch number {
    case 0..<20: small[number]
    case 20..<100:
      tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10])
    case 100..<1000:
      small[number / 100] + " hundred" + (number % 100 == 0 ? "" : " " + cardinal(number % 100))
    case 1000..<1_000_000:
      cardinal(number / 1000) + " thousand"
        + (number % 1000 == 0 ? "" : " " + cardinal(number % 1000))
    default: String(number)
    }
  }

  /// Such as "twenty-first".
  static func ordinal(_ number: Int) -> String {
    let words = cardinal(number)
    let start = words.lastIndex { $0 == "-" || $0 == " " }.map { words.index(after: $0) }
    let last = String(words[(start ?? words.startIndex)...])
    let head = String(words[..<(start ?? words.startIndex)])
    if let word = irregular[last] { return head + word }
    return head + (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
