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

  /// Reads the words of one person; `naming` says what words beside a name name, and `list` which
  /// strands a list of words names.
  init(
    _ words: Substring, naming: (Substring) -> StrandNaming, list: (Substring) -> [Strand]
  ) {
    let text = String(words)
    let email = Contact.email(in: text)
    let phone = Contact.phone(in: text)
    func range(_ part: Substring) -> Range<String.Index> {
      let start = text.distance(from: text.startIndex, to: part.startIndex)
      let lower = words.index(words.startIndex, offsetBy: start)
      return lower..<words.index(lower, offsetBy: part.count)
    }
    let end = [email, phone].compactMap { $0.map { range($0).lowerBound } }.min() ?? words.endIndex
    var name = words[..<end].trimmed(of: Self.marks)
    var strands: [Strand] = []
    var labels: [Range<String.Index>] = []
    // What stands in brackets or behind a comma or a dash may name what the person teaches.
    let (head, pieces) = Self.cut(name)
    var last = head
    for piece in pieces {
      var found = list(piece)
      let isShort = piece.split(separator: " ").count <= 3
      if found.isEmpty, isShort, case .trade = naming(piece), !Self.isDegree(piece) {
        found = [.workforceTraining]
      }
      if found.isEmpty {
        // Degrees, and what a sentence in brackets says of the person, stay with the name.
        let end =
          name[piece.endIndex...].first == ")" ? name.index(after: piece.endIndex) : piece.endIndex
        if Self.isDegree(piece) || !isShort { last = name[name.startIndex..<end] }
        continue
      }
      for strand in found where !strands.contains(strand) { strands.append(strand) }
      labels.append(piece.startIndex..<piece.endIndex)
    }
    if !pieces.isEmpty { name = last.trimmed(of: Self.marks) }
    self.name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.strands = strands
    self.email = email.map { String($0) }
    placed = [name.startIndex..<name.endIndex] + [email].compactMap { $0.map(range) }
    self.labels = labels
  }

  private static let marks: Set<Character> = [",", "(", "<", "–", "—", "-", ":", ";", "["]

  /// The words before the first mark, and those between the marks behind it.
  private static func cut(_ words: Substring) -> (head: Substring, pieces: [Substring]) {
    var pieces: [Substring] = []
    var start = words.startIndex
    var position = words.startIndex
    var depth = 0
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
        pieces.append(words[start..<position])
        start = next
      }
      position = next
    }
    pieces.append(words[start...])
    let trimmed = pieces.map { $0.trimmed(of: [",", ":"]) }
    return (
      trimmed.first ?? words, trimmed.dropFirst().filter { $0.contains(where: \.isLetter) }
    )
  }

  /// `RN`, `M.Ed.`, `Ph.D.`: degrees and licenses, which belong to the name.
  private static func isDegree(_ words: Substring) -> Bool {
    guard !words.contains(" ") else { return false }
    let letters = words.filter(\.isLetter)
    if words.contains(".") { return letters.count <= 6 }
    return (2...6).contains(letters.count) && letters.count { $0.isUppercase } >= letters.count - 1
      && !["CDL", "HVAC", "CNC", "ESL", "ABE", "GED", "CNA", "CHW", "EMT", "HSE"].contains(
        String(letters))
  }
}
