/// The two shapes of dates that CASE uses.
package enum CASEDate {
  /// Whether a text is a calendar day such as `2026-11-22`.
  package static func isDate(_ text: String) -> Bool {
    matches(text.utf8.prefix(11), "0000-00-00") && isInCalendar(text.utf8)
  }

  /// Whether a text is a moment with a time zone such as `2026-11-22T08:30:00Z`, RFC 3339.
  package static func isDateTime(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count >= 20, matches(bytes.prefix(19), "0000-00-00T00:00:00"), isInCalendar(bytes),
      number(bytes, 11) < 24, number(bytes, 14) < 60, number(bytes, 17) <= 60
    else { return false }
    var rest = bytes.dropFirst(19)
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst().drop(while: isDigit)
    }
    return rest.elementsEqual("Z".utf8) || rest.elementsEqual("z".utf8)
      || matches(rest, "+00:00") || matches(rest, "-00:00")
  }

  /// Whether a month has the day; `bytes` begin in the shape `0000-00-00`.
  private static func isInCalendar(_ bytes: String.UTF8View) -> Bool {
    let (year, month) = (100 * number(bytes, 0) + number(bytes, 2), number(bytes, 5))
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days =
      switch month {
      case 1, 3, 5, 7, 8, 10, 12: 31
      case 4, 6, 9, 11: 30
      case 2: isLeap ? 29 : 28
      default: 0
      }
    return (1...31).contains(number(bytes, 8)) && number(bytes, 8) <= days
  }

  private static func number(_ bytes: String.UTF8View, _ offset: Int) -> Int {
    bytes.dropFirst(offset).prefix(2).reduce(0) { 10 * $0 + Int($1) - 0x30 }
  }

  private static func matches(_ bytes: some Collection<UInt8>, _ shape: String) -> Bool {
    guard bytes.count == shape.utf8.count else { return false }
    return zip(bytes, shape.utf8).allSatisfy { byte, expected in
      isDigit(expected) ? isDigit(byte) : byte == expected
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
