/// The place of a part among its siblings: a fraction between 0 and 1, written as digits.
///
/// There is always room between two of them, so that moving one part changes no other (D. Greenspan,
/// "Implementing Fractional Indexing"). Keys are compared by their characters.
package struct OrderKey: Hashable, Sendable, Comparable {
  /// Digits of base 62, of which the last is not zero.
  package let digits: String

  /// Takes a key as it was written; nil for a text that is none.
  package init?(_ text: String) {
    guard !text.isEmpty, text.utf8.count <= Self.longest, text.utf8.last != Self.alphabet[0],
      text.utf8.allSatisfy({ Self.alphabet.contains($0) })
    else { return nil }
    digits = text
  }

  private init(_ digits: [Int]) {
    self.digits = String(decoding: digits.map { Self.alphabet[$0] }, as: UTF8.self)
  }

  /// More is written by nobody who only adds and moves parts.
  private static let longest = 512
  private static let alphabet = Array(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
  private static let base = alphabet.count

  /// A key between two others, or at an end where one of them is nil; nil when there is no room
  /// because the first does not come before the second.
  package static func between(_ lower: OrderKey?, _ upper: OrderKey?) -> OrderKey? {
    if let lower, let upper, lower >= upper { return nil }
    let (low, high) = (lower?.values ?? [], upper?.values)
    var digits: [Int] = []
    // Once the key is below the upper one, only the lower one binds it.
    var isBelow = high == nil
    for place in 0... {
      let from = place < low.count ? low[place] : 0
      let to = isBelow ? base : high.map { place < $0.count ? $0[place] : 0 } ?? base
      if to - from > 1 {
        digits.append(from + (to - from) / 2)
        break
      }
      digits.append(from)
      if to - from == 1 { isBelow = true }
    }
    return OrderKey(digits)
  }

  /// Keys for so many siblings, with equal room between them.
  package static func spread(over count: Int) -> [OrderKey] {
    var width = 1
    var room = base
    while room <= count {
      width += 1
      room *= base
    }
    return (1...max(count, 1)).prefix(count).map { index in
      var rest = room / (count + 1) * index
      var digits: [Int] = []
      for _ in 0..<width {
        digits.append(rest % base)
        rest /= base
      }
      digits.reverse()
      while digits.count > 1, digits.last == 0 { digits.removeLast() }
      return OrderKey(digits)
    }
  }

  private var values: [Int] { digits.utf8.compactMap { Self.alphabet.firstIndex(of: $0) } }

  package static func < (left: OrderKey, right: OrderKey) -> Bool {
    left.digits.utf8.lexicographicallyPrecedes(right.digits.utf8)
  }
}
