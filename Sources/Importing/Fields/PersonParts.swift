import Curriculum

/// A person of a list with what stands beside the name: `Ruth Castellanos (ABE), ruth@example.org`.
struct PersonParts {
  /// The name, with its degrees.
  let name: String
  /// The strands that are named beside it.
  let strands: [Strand]
  let email: String?
  /// The stretches that stand in the program.
  let placed: [Range<String.Index>]
  /// The stretches that name a strand.
  let labels: [Range<String.Index>]
  /// The stretches that nobody knows, which are taken for the trade that the person teaches.
  let trades: [Range<String.Index>]

  /// Reads the words of one person; `naming` says what words beside a name name, and `list` which
  /// strands a list of words names.
  init(
    _ words: Substring, naming: (Substring) -> StrandNaming, list: (Substring) -> [Strand]
  ) {
    let (email, end) = Self.addresses(in: words)
    let said = words[..<end].trimmed(of: Self.marks)
    var pieces = Self.pieces(of: said)
    var head = pieces.isEmpty ? said : pieces.removeFirst().words
    // "ESL – Paula Reyes" says first what is taught.
    if let first = pieces.first, !PeopleList.beginsWithName(head),
      PeopleList.beginsWithName(first.words)
    {
      pieces[0] = Piece(words: head, isBracketed: true)
      head = first.words
    }
    var strands: [Strand] = []
    var labels: [Range<String.Index>] = []
    var trades: [Range<String.Index>] = []
    var nameEnd = head.endIndex
    for piece in pieces {
      let found = list(piece.words)
      let isShort = piece.words.split(separator: " ").count <= 3
      let isDegree = !piece.isBracketed && Self.isDegree(piece.words)
      if found.isEmpty, isShort, !isDegree, case .trade = naming(piece.words) {
        if !strands.contains(.workforceTraining) { strands.append(.workforceTraining) }
        trades.append(piece.words.startIndex..<piece.words.endIndex)
        continue
      }
      if found.isEmpty, isDegree || !isShort, piece.words.startIndex >= nameEnd {
        // Degrees, and what a sentence in brackets says of the person, stay with the name.
        nameEnd = piece.words.endIndex
        if nameEnd < words.endIndex, words[nameEnd] == ")" { nameEnd = words.index(after: nameEnd) }
      } else if !found.isEmpty {
        for strand in found where !strands.contains(strand) { strands.append(strand) }
        labels.append(piece.words.startIndex..<piece.words.endIndex)
      }
    }
    let name = words[head.startIndex..<nameEnd].trimmed(of: Self.marks)
    self.name = name.onOneLine
    self.strands = strands
    self.email = email.map(String.init)
    placed = [name, email].compactMap { $0.map { $0.startIndex..<$0.endIndex } }
    self.labels = labels
    self.trades = trades
  }

  private struct Piece {
    var words: Substring
    /// Whether it stands in brackets or behind a dash, and not behind a comma.
    var isBracketed: Bool
  }

  private static let marks: Set<Character> = [",", "(", "<", "–", "—", "-", ":", ";", "["]

  /// The address, and where the first address or number begins.
  private static func addresses(in words: Substring) -> (email: Substring?, end: Substring.Index) {
    let text = String(words)
    func own(_ part: Substring) -> Substring {
      let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
      let lower = words.utf8.index(words.startIndex, offsetBy: start)
      return words[lower..<words.utf8.index(lower, offsetBy: part.utf8.count)]
    }
    let email = Contact.email(in: text).map(own)
    let starts = [email, Contact.phone(in: text).map(own)].compactMap { $0?.startIndex }
    return (email, starts.min() ?? words.endIndex)
  }

  /// The words between the marks, the first being the name or what stands before it.
  private static func pieces(of words: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var start = words.startIndex
    var position = words.startIndex
    var depth = 0
    var isBracketed = false
    func close(at end: Substring.Index) {
      let piece = words[start..<end].trimmed(of: [",", ":"])
      if piece.contains(where: \.isLetter) {
        pieces.append(Piece(words: piece, isBracketed: isBracketed))
      }
    }
    while position < words.endIndex {
      let character = words[position]
      let next = words.index(after: position)
      let isDash =
        "–—-".contains(character) && next < words.endIndex && words[next].isWhitespace
        && position > words.startIndex && words[words.index(before: position)].isWhitespace
      let isComma = character == "," && depth == 0
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      if isDash || isComma || "()[]".contains(character) {
        close(at: position)
        start = next
        isBracketed = !isComma
      }
      position = next
    }
    close(at: words.endIndex)
    return pieces
  }

  /// `RN`, `M.Ed.`, `Ph.D.`: degrees and licenses, which belong to the name.
  private static func isDegree(_ words: Substring) -> Bool {
    guard !words.contains(" ") else { return false }
    let letters = words.filter(\.isLetter)
    if words.contains(".") { return letters.count <= 6 }
    return (2...6).contains(letters.count)
      && letters.count { $0.isUppercase } >= letters.count - 1
  }
}
