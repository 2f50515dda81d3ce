/// Finds out what stands between the cells of a text file.
enum TableDelimiter {
  private static let candidates: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|"),
  ]

  /// The sign with which most rows have the same number of cells.
  static func guess(_ text: [UInt8]) -> UInt8 {
    let head = Array(text.prefix(64 * 1024))
    var best = (score: 0, delimiter: UInt8(ascii: ","))
    for candidate in candidates {
      let score = score(head, candidate)
      if score > best.score { best = (score, candidate) }
    }
    return best.delimiter
  }

  /// What Excel itself takes from a first line such as `sep=;`, and how long that line is.
  static func stated(in text: [UInt8]) -> (delimiter: UInt8, length: Int)? {
    guard text.starts(with: "sep=".utf8) || text.starts(with: "SEP=".utf8), text.count > 5 else {
      return nil
    }
    if text[5] == 0x0A { return (text[4], 6) }
    guard text[5] == 0x0D else { return nil }
    return (text[4], text.count > 6 && text[6] == 0x0A ? 7 : 6)
  }

  private static func score(_ head: [UInt8], _ delimiter: UInt8) -> Int {
    var counts: [Int: Int] = [:]
    var (cells, rows, isQuoted, isEmpty) = (1, 0, false, true)
    for byte in head {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case delimiter where !isQuoted: cells += 1
      case 0x0A where !isQuoted, 0x0D where !isQuoted:
        if !isEmpty {
          counts[cells, default: 0] += 1
          rows += 1
        }
        (cells, isEmpty) = (1, true)
        continue
      default: break
      }
      isEmpty = false
      if rows == 50 { break }
    }
    if !isEmpty, rows < 50 {
      counts[cells, default: 0] += 1
      rows += 1
    }
    guard rows > 0,
      let most = counts.filter({ $0.key > 1 }).max(by: { ($0.value, $0.key) < ($1.value, $1.key) })
    else { return 0 }
    return most.value * 1_000 / rows + min(most.key, 99)
  }
}
