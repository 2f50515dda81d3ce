import Curriculum

/// A line to sign on: `Director of Adult Education: ________ Date: ______`, signed or not.
struct SignatureLine {
  /// The words that were read.
  let source: String
  /// In what capacity somebody signs.
  private(set) var role: Substring?
  private(set) var name: Substring?
  /// The words that state the day.
  private(set) var date: Substring?
  /// Everything that is the form's own.
  private(set) var labels: [Range<String.Index>] = []
  /// Whether there is a line to sign on.
  private(set) var hasLine = false
  /// Whether the words say that somebody signs: "signed", "approved by".
  private(set) var saysSigned = false
  /// Whether "date" stands as a label.
  private(set) var asksForDate = false

  /// The day on which it was signed.
  var day: CalendarDay? { date.flatMap { DateReader.day(in: String($0)) } }

  /// What the words of a line may be.
  struct Words {
    /// Whether some words name a capacity in which people sign.
    let isCapacity: (Substring) -> Bool
    /// Whether they name an organization, and no person.
    let isOrganization: (Substring) -> Bool
  }

  /// Reads the signers of a line; most lines have one.
  static func all(in text: String, _ words: Words) -> [SignatureLine] {
    var lines = [SignatureLine(source: text)]
    for piece in pieces(of: text) {
      var line = lines.removeLast()
      switch piece {
      case .line: line.hasLine = true
      case .words(let said):
        // Behind a line to sign on another office begins another signature.
        if line.hasLine, line.role != nil, Self.opensAnother(said, words) {
          lines.append(line)
          line = SignatureLine(source: text)
          line.saysSigned = lines.last?.saysSigned ?? false
        }
        line.take(said, words)
      }
      lines.append(line)
    }
    return lines
  }

  /// Whether a line to sign on, a day or a word of signing may stand in a text: in most there is none.
  static func mayStand(in text: String) -> Bool {
    var last: UInt32 = 0
    return text.utf8.contains { byte in
      switch byte {
      // An ellipsis, which may be a line, begins with the last of these.
      case UInt8(ascii: "_"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0xE2: return true
      default:
        last = last << 8 | UInt32(byte | 0x20)
        return beginnings.contains(last)
      }
    }
  }

  /// Four letters of each word of signing and dating, a byte each.
  private static let beginnings = ["date", "sign", "appr", "auth"].map { letters in
    letters.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
  }

  private static func opensAnother(_ said: Substring, _ words: Words) -> Bool {
    let lower = said.lowercased()
    if names.contains(where: { $0.1 != .signature && lower.hasPrefix($0.0) }) { return false }
    return words.isCapacity(said) || said.last == ":"
  }

  private init(source: String) { self.source = source }

  private enum Piece {
    case line
    case words(Substring)
  }

  private mutating func take(_ words: Substring, _ kinds: Words) {
    let bare = words.trimmed(of: Self.marks)
    guard bare.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    let lower = bare.lowercased()
    for (label, kind) in Self.names {
      guard lower.hasPrefix(label),
        let end = bare.index(
          bare.startIndex, offsetBy: label.count, limitedBy: bare.endIndex),
        end == bare.endIndex || !bare[end].isLetter || label.hasSuffix(" ")
      else { continue }
      let rest = bare[end...].trimmed(of: Self.marks)
      // "Date submitted" is no day of a signature.
      if kind == .date, let first = rest.first, first.isLetter,
        DateReader.day(in: String(rest)) == nil
      {
        continue
      }
      if kind == .date, rest.contains(":") { return }
      labels.append(bare.startIndex..<end)
      switch kind {
      case .date:
        asksForDate = true
        if date == nil, rest.contains(where: \.isNumber) { date = rest }
      case .name: if name == nil, !rest.isEmpty { name = rest }
      case .title: if role == nil, !rest.isEmpty { role = rest }
      case .signature:
        saysSigned = true
        takeSigner(rest, kinds)
      }
      return
    }
    if DateReader.dates(in: String(bare)).starts != nil, bare.split(separator: " ").count <= 3 {
      date = date ?? bare
      return
    }
    takeSigner(bare, kinds)
  }

  /// Reads a name, a capacity, or both: `Ana Ruiz, Dean`, `Dean: Ana Ruiz`.
  private mutating func takeSigner(_ said: Substring, _ kinds: Words) {
    var words = said
    if words.first == "(", words.last == ")" { words = words.dropFirst().dropLast() }
    guard words.contains(where: \.isLetter) else { return }
    if let last = words.split(separator: " ").last, DateReader.day(in: String(last)) != nil,
      date == nil
    {
      date = last
      return takeSigner(words[..<last.startIndex].trimmed(of: Self.marks), kinds)
    }
    for mark in [": ", ", ", " – ", " - "] {
      guard let cut = words.firstRange(of: mark) else { continue }
      let (left, right) = (words[..<cut.lowerBound], words[cut.upperBound...].trimmed(of: []))
      if isPerson(left, kinds), kinds.isCapacity(right) {
        (name, role) = (name ?? left, role ?? right)
        return
      }
      if kinds.isCapacity(left), isPerson(right, kinds) {
        (name, role) = (name ?? right, role ?? left)
        return
      }
    }
    if kinds.isCapacity(words) {
      role = role ?? words
    } else if isPerson(words, kinds) {
      name = name ?? words
    } else if role == nil, hasLine || saysSigned {
      role = words
    }
  }

  private func isPerson(_ words: Substring, _ kinds: Words) -> Bool {
    Self.isName(words) && !kinds.isCapacity(words) && !kinds.isOrganization(words)
  }

  /// Whether some words look like the name of a person.
  static func isName(_ words: Substring) -> Bool {
    let parts = words.split(whereSeparator: { $0.isWhitespace })
    return (2...5).contains(parts.count)
      && parts.allSatisfy { $0.first.map { $0.isUppercase || $0 == "(" } ?? false }
      && !words.contains(where: \.isNumber)
  }

  private enum Kind {
    case date, name, title, signature
  }

  private static let marks: Set<Character> = [":", ",", ";", ".", "–", "—", "-", "_", "…"]

  /// What forms print beside a line, the longer names first.
  private static let names: [(String, Kind)] = [
    ("date signed", .date), ("date of signature", .date), ("date", .date),
    ("printed name", .name), ("print name", .name), ("typed name", .name),
    ("name (print)", .name), ("name (printed)", .name), ("name and title", .name), ("name", .name),
    ("title", .title), ("position", .title),
    ("signature of the ", .signature), ("signature of", .signature), ("signature", .signature),
    ("signed by the ", .signature), ("signed by", .signature), ("signed", .signature),
    ("approved by the ", .signature), ("approved by", .signature), ("approved", .signature),
    ("reviewed and approved by", .signature), ("authorized by", .signature),
    ("authorized signature", .signature),
  ]

  /// The words between gaps, labels and lines to sign on.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var start = text.startIndex
    var position = text.startIndex
    func close(_ end: String.Index) {
      let words = text[start..<end].trimmed(of: [])
      if !words.isEmpty { pieces.append(.words(words)) }
    }
    while position < text.endIndex {
      let character = text[position]
      let next = text.index(after: position)
      let blanks = text[position...].prefix { $0.isWhitespace }
      if character == "_" || character == "…" {
        let line = text[position...].prefix { $0 == character || $0 == " " }
        close(position)
        if line.count(where: { $0 == character }) >= 2 { pieces.append(.line) }
        start = line.endIndex
        position = start
      } else if character == "\t" || character == "\n" || blanks.count > 1 {
        // A gap behind a label parts it from its own value.
        let isBehindLabel = text[start..<position].last == ":" && character != "\n"
        if !isBehindLabel {
          close(position)
          start = blanks.endIndex
        }
        position = blanks.endIndex
      } else {
        position = next
      }
    }
    close(text.endIndex)
    return pieces
  }

  /// A name without the line that it stands on.
  static func withoutLine(_ text: String) -> String {
    let words = text.split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
    return words.hasSuffix(":") ? String(words.dropLast()) : words
  }
}
