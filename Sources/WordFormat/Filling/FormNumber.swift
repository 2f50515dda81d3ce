/// Numbers of a form, which nobody has to believe.
enum FormNumber {
  // More than a report adds, and far below what a sum could run over.
  private static let room = 1_000_000

  /// A length or a count; one that no page can have becomes the next that a sum can hold.
  static func measure(_ text: some StringProtocol) -> Int? {
    Int(text).map { min(max($0, -room), room) }
  }

  /// The lowest number after which a million are free.
  static func next(after used: some Sequence<Int>) -> Int {
    var last = 0
    for number in used.sorted() where number > last {
      guard number - last <= room else { break }
      last = number
    }
    return last + 1
  }
}
