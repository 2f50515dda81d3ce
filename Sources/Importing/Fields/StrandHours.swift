import Curriculum

/// Hours that name their strands, in whatever order: `48 hours basic skills, 144 hours training`.
struct StrandHours {
  /// What is said of each strand.
  private(set) var strands: [(strand: Strand, hours: Hours)] = []
  /// What is said of the whole.
  private(set) var whole = Hours()

  /// Reads lines of hours; bare numbers count as the unit says.
  ///
  /// Words that nobody knows name the training where another strand is named beside them.
  init(
    _ lines: [String], bareNumberIs unit: HoursReader.Unit?, naming: (String) -> StrandNaming
  ) {
    var entries: [(naming: StrandNaming, hours: Hours, isForEach: Bool)] = []
    for line in lines {
      var unit = unit
      for segment in Self.segments(of: line) {
        var words = segment[...]
        // "Hours per week: AE 6" says for the whole line what is counted.
        if let colon = words.firstIndex(of: ":") {
          let head = PlainWords(words[..<colon]).words
          if head.contains(where: { ["week", "weekly", "wk"].contains($0) }) { unit = .perWeek }
          if case .nothing = naming(String(words[..<colon])) {
            words = words[words.index(after: colon)...]
          }
        }
        guard let reader = HoursReader(String(words), bareNumberIs: unit) else { continue }
        let isForEach = PlainWords(words).words.suffix(2).contains("each")
        entries.append((naming(Self.names(in: words)), reader.hours, isForEach))
      }
    }
    let isShared = entries.contains { if case .strand = $0.naming { true } else { false } }
    for (number, entry) in entries.enumerated() {
      switch entry.naming {
      case .strand(let strand): add(entry.hours, to: strand)
      case .trade where isShared: add(entry.hours, to: .workforceTraining)
      case .trade, .whole: whole.add(entry.hours)
      case .nothing:
        let isLast = number == entries.count - 1 && strands.count > 1
        let isOfAll = entry.isForEach || (isLast && entry.hours.perWeek == nil)
        if isOfAll, entry.hours.total == nil, !strands.isEmpty {
          for index in strands.indices { strands[index].hours.add(entry.hours) }
        } else if let last = strands.indices.last, entry.hours.total == nil {
          strands[last].hours.add(entry.hours)
        } else {
          whole.add(entry.hours)
        }
      }
    }
    // What ends with "each" is said of all that stand before it.
    if let last = entries.last, last.isForEach, let weeks = last.hours.weeks {
      for index in strands.indices where strands[index].hours.weeks == nil {
        strands[index].hours.weeks = weeks
      }
    }
  }

  /// Reads a whole with its parts in brackets: `6 (2 with the ESL teacher, 4 in the shop)`.
  init?(
    inBracketsOf lines: [String], bareNumberIs unit: HoursReader.Unit?,
    naming: (String) -> StrandNaming
  ) {
    guard lines.count == 1, let open = lines[0].firstIndex(of: "("),
      let close = lines[0].lastIndex(of: ")"), open < close
    else { return nil }
    let inner = String(lines[0][lines[0].index(after: open)..<close])
    let saysHours = PlainWords(lines[0]).words.contains { ["hour", "hr", "hrs"].contains($0) }
    self.init([inner], bareNumberIs: unit ?? (saysHours ? .total : nil), naming: naming)
    guard strands.count >= 2 else { return nil }
    if let outer = HoursReader(String(lines[0][..<open]), bareNumberIs: unit) {
      whole.add(outer.hours)
    }
  }

  private mutating func add(_ hours: Hours, to strand: Strand) {
    if let index = strands.firstIndex(where: { $0.strand == strand }) {
      strands[index].hours.add(hours)
    } else {
      strands.append((strand, hours))
    }
  }

  /// The pieces of a line that can hold hours of their own; one without a number names the next.
  private static func segments(of line: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var depth = 0
    let characters = Array(line.replacing(" and ", with: " ; "))
    for (index, character) in characters.enumerated() {
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      let isThousand =
        character == "," && index > 0 && characters[index - 1].isNumber
        && index + 1 < characters.count && characters[index + 1].isNumber
      // "168 – ABE 42, training 126": what stands before the dash is the whole.
      let isDash =
        "–—=".contains(character) && piece.contains(where: \.isNumber)
        && index > 0 && characters[index - 1].isWhitespace
        && piece.lowercased().split { !$0.isLetter }.allSatisfy {
          HoursReader.fillers.contains(String($0))
        }
      let isSlash = character == "/" && index > 0 && characters[index - 1].isWhitespace
      if depth <= 0, !isThousand, ",;|•·\t\n+".contains(character) || isSlash || isDash {
        pieces.append(piece)
        piece = ""
      } else {
        piece.append(character)
      }
    }
    pieces.append(piece)
    var segments: [String] = []
    var name = ""
    for piece in pieces {
      if piece.contains(where: \.isNumber) {
        segments.append(name + piece)
        name = ""
      } else {
        name += piece + " "
      }
    }
    return segments
  }

  /// The words of a segment that count nothing.
  private static func names(in words: Substring) -> String {
    words.split { !($0.isLetter || "'’-–/&".contains($0)) }
      .filter { word in
        let parts = word.lowercased().split { "/-–".contains($0) }
        return !parts.allSatisfy { HoursReader.fillers.contains(String($0)) }
      }.joined(separator: " ")
  }
}
