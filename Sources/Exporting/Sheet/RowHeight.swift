/// How high a row must be so that wrapped text is seen: not every program finds that out itself.
enum RowHeight {
  /// The height of one line, in points.
  static let line = 15.0
  /// The most that spreadsheet programs allow.
  private static let most = 409.0

  /// The height for texts in columns of these widths, in characters.
  static func points(_ cells: [(text: String, width: Double)]) -> Double {
    let lines = cells.map { lineCount($0.text, width: $0.width) }.max() ?? 1
    return min(most, Double(max(1, lines)) * line)
  }

  private static func lineCount(_ text: String, width: Double) -> Int {
    // Bytes stand for letters: too high a row for some scripts, but never one too low.
    let room = max(1, Int(width))
    var lines = 0
    var length = 0
    for byte in text.utf8 {
      if byte == 0x0A {
        lines += max(1, (length + room - 1) / room)
        length = 0
      } else {
        length += 1
      }
    }
    return lines + max(1, (length + room - 1) / room)
  }
}
