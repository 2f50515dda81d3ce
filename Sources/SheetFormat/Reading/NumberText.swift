/// Numbers of cells as text, the way a person sees them.
struct NumberText {
  /// Whether days are counted from 1904, as old workbooks of the Macintosh do.
  var countsFrom1904 = false

  /// The text of a number; what is no number stays as it stands.
  func text(_ raw: String, look: NumberLook) -> String {
    guard let value = Double(raw), value.isFinite else { return raw }
    switch look {
    case .plain: return Self.plain(value)
    case .day: return isDate(value) ? day(value) : Self.plain(value)
    case .moment:
      guard isDate(value) else { return Self.plain(value) }
      return value == value.rounded(.down) ? day(value) : day(value) + " " + Self.time(value)
    case .time: return isDate(value) ? Self.time(value) : Self.plain(value)
    case .filled(let integers, let decimals):
      return Self.filled(value, integers: integers, decimals: decimals) ?? Self.plain(value)
    case .percent(let decimals):
      let hundredths = Self.filled(value * 100, integers: 1, decimals: decimals)
      return (hundredths ?? Self.plain(value * 100)) + "%"
    }
  }

  /// Up to 15 digits, which is what Excel keeps; `1.1000000000000001` was typed as `1.1`.
  static func plain(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    let text = "\(value)"
    let digits = text.drop { $0 == "-" || $0 == "0" || $0 == "." }.count { $0.isNumber }
    guard digits > 15, !text.contains("e"), let point = text.firstIndex(of: ".") else {
      return text
    }
    return rounded(
      text, dropping: digits - 15, point: text.distance(from: text.startIndex, to: point))
  }

  /// Drops the last digits of a decimal text and rounds what stays.
  private static func rounded(_ text: String, dropping count: Int, point: Int) -> String {
    var bytes = Array(text.utf8)
    let tail = bytes.suffix(count)
    bytes.removeLast(min(count, bytes.count - point - 1))
    if let first = tail.first, first >= UInt8(ascii: "5") {
      var place = bytes.count - 1
      while place >= 0 {
        if bytes[place] == UInt8(ascii: "9") {
          bytes[place] = UInt8(ascii: "0")
        } else if bytes[place] != UInt8(ascii: ".") {
          if bytes[place] == UInt8(ascii: "-") { return text }
          bytes[place] += 1
          break
        }
        place -= 1
      }
      if place < 0 { bytes.insert(UInt8(ascii: "1"), at: 0) }
    }
    while bytes.last == UInt8(ascii: "0"), bytes.contains(UInt8(ascii: ".")) { bytes.removeLast() }
    if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number with its zeros; nil where the format would hide digits, or there are too many.
  private static func filled(_ value: Double, integers: Int, decimals: Int) -> String? {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value * scale).rounded()
    guard abs(scaled) < 1e15, abs(scaled / scale - value) < 1e-9 * max(1, abs(value)) else {
      return nil
    }
    var digits = String(Int(abs(scaled)))
    let short = integers + decimals - digits.count
    if short > 0 { digits = String(repeating: "0", count: short) + digits }
    let sign = scaled < 0 ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    return sign + digits.dropLast(decimals) + "." + digits.suffix(decimals)
  }

  private func isDate(_ value: Double) -> Bool { value >= 0 && value < 2_958_466 }

  /// The day of a serial number, as `2026-11-28`.
  ///
  /// Excel holds 1900 for a leap year, so that serials below 60 are one day off.
  private func day(_ value: Double) -> String {
    let serial = Int(value)
    let fromEpoch =
      countsFrom1904 ? serial - 24_107 : serial < 60 ? serial - 25_568 : serial - 25_569
    // Days to a date in the proleptic Gregorian calendar, with years that begin in March.
    let shifted = fromEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let calendarMonth = month < 10 ? month + 3 : month - 9
    let calendarYear = year + era * 400 + (calendarMonth <= 2 ? 1 : 0)
    return "\(calendarYear)-\(Self.two(calendarMonth))-\(Self.two(day))"
  }

  private static func time(_ value: Double) -> String {
    let seconds = Int(((value - value.rounded(.down)) * 86_400).rounded()) % 86_400
    let clock = "\(two(seconds / 3600)):\(two(seconds / 60 % 60))"
    return seconds % 60 == 0 ? clock : "\(clock):\(two(seconds % 60))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
