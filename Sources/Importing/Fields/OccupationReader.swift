import Curriculum

/// Reads an occupation with the codes that stand beside it: `Welders (SOC 51-4121)`.
enum OccupationReader {
  /// Reads a title and a SOC code, and says what was taken.
  static func read(_ value: String, into program: inout Program) -> Taken {
    var titles = [value[...]]
    var taken: [Range<String.Index>] = []
    var labels: [Range<String.Index>] = []
    // A CIP code beside the occupation is told by its name: `CIP 51.0601`.
    if program.occupation.cip == nil, let cip = cip(in: value) {
      program.occupation.cip = String(cip.code)
      taken.append(cip.code.startIndex..<cip.code.endIndex)
      labels.append(cip.start..<cip.code.startIndex)
      titles = [value[..<cip.start], value[cip.code.endIndex...]]
    }
    let code = value.split { !($0.isNumber || $0 == "-" || $0 == ".") }
      .first { isSOC($0) && standsAlone($0, in: value) }
    if let code, program.occupation.soc.map({ $0 == code }) ?? true {
      program.occupation.soc = String(code)
      taken.append(code.startIndex..<code.endIndex)
      let start = startOfName(of: code, in: value)
      labels.append(start..<code.startIndex)
      titles = titles.flatMap { piece -> [Substring] in
        guard piece.startIndex <= start, code.endIndex <= piece.endIndex else { return [piece] }
        return [piece[..<start], piece[code.endIndex...]]
      }
    }
    let words = titles.map(trimmed).filter { $0.contains(where: \.isLetter) }
    if !words.isEmpty {
      let title = words.joined(separator: " ")
      program.occupation.title = program.occupation.title.map { $0 + "\n" + title } ?? title
      taken += words.map { $0.startIndex..<$0.endIndex }
    }
    return taken.isEmpty ? .nothing : .stretches(taken, labels: labels)
  }

  /// A CIP code behind its name, and where the name begins.
  private static func cip(in value: String) -> (start: String.Index, code: Substring)? {
    guard
      let code = value.split(whereSeparator: { !($0.isNumber || $0 == ".") }).first(where: isCIP)
    else { return nil }
    let start = startOfName(of: code, in: value)
    return value[start..<code.startIndex].lowercased().contains("cip") ? (start, code) : nil
  }

  /// Reads a CIP code and the name that stands beside it; a second one stays where it is.
  static func readCIP(_ value: String, into program: inout Program) -> Taken {
    guard program.occupation.cip == nil,
      let code = value.split(whereSeparator: { !($0.isNumber || $0 == ".") })
        .first(where: { isCIP($0) && standsAlone($0, in: value) })
    else { return .nothing }
    program.occupation.cip = String(code)
    let start = startOfName(of: code, in: value)
    let words = [value[..<start], value[code.endIndex...]].map(trimmed)
      .filter { $0.contains(where: \.isLetter) }
    if !words.isEmpty { program.occupation.cipTitle = words.joined(separator: " ") }
    return .stretches(
      ([code] + words).map { $0.startIndex..<$0.endIndex }, labels: [start..<code.startIndex])
  }

  /// Where the name of a code begins, which stands before it: `(SOC code: `.
  private static func startOfName(of code: Substring, in value: String) -> String.Index {
    var start = code.startIndex
    while true {
      let before = value[..<start]
      let rest = before.lastIndex { $0.isLetter || $0.isNumber }.map { before[...$0] } ?? ""
      let name = rest.suffix(
        from: rest.lastIndex { $0.isWhitespace || "(,;:".contains($0) }
          .map(rest.index(after:)) ?? rest.startIndex)
      guard ["soc", "cip", "code", "o*net", "o*net-soc"].contains(name.lowercased()) else {
        return start
      }
      start = name.startIndex
    }
  }

  /// Words without the marks that parted them from a code.
  private static func trimmed(_ words: Substring) -> Substring {
    var text = words
    while let first = text.first, first.isWhitespace || ",;:–-)/|".contains(first) {
      text = text.dropFirst()
    }
    while let last = text.last,
      last.isWhitespace || "(,;:–-/|".contains(last)
        || (last == ")" && text.count { $0 == "(" } < text.count { $0 == ")" })
    {
      text = text.dropLast()
    }
    // A title that stands in brackets behind its code is not bracketed itself: `51.0603 (Welder)`.
    if text.first == "(", text.last == ")",
      text.dropFirst().firstIndex(of: ")") == text.indices.last
    {
      return trimmed(text.dropFirst().dropLast())
    }
    return text
  }

  /// Whether a code is a word of its own: taken out of a longer one it would leave half a word.
  private static func standsAlone(_ code: Substring, in value: String) -> Bool {
    value[..<code.startIndex].last?.isLetter != true
      && value[code.endIndex...].first?.isLetter != true
  }

  private static func isSOC(_ word: Substring) -> Bool {
    let halves = word.split(separator: "-")
    guard halves.count == 2, halves[0].count == 2 else { return false }
    return halves[1].count == 4 || (halves[1].count == 7 && halves[1].contains("."))
  }

  private static func isCIP(_ word: Substring) -> Bool {
    let halves = word.split(separator: ".")
    return halves.count == 2 && halves[0].count == 2 && halves[1].count == 4
  }
}
