import Curriculum

/// What the words beside a person, a course or a number of hours name.
enum StrandNaming: Equatable {
  /// A strand, by one of its names or by what is taught in it.
  case strand(Strand)
  /// The whole program.
  case whole
  /// Something that the profile does not know: in such a place, the trade.
  case trade
  /// Nothing that tells one strand from another.
  case nothing
}

extension ProgramDraft {
  /// What some words name, such as `reading & math` or `wind lab`.
  func naming(of words: some StringProtocol) -> StrandNaming {
    if let strand = vocabulary.strand(named: words) { return .strand(strand) }
    if has(.subjectOfAdultEducation, in: words) { return .strand(.adultEducation) }
    if has(.subjectOfPreparation, in: words) { return .strand(.workforcePreparation) }
    let plain = PlainWords(words).words.filter { $0.contains(where: \.isLetter) }
    let others = plain.filter { !isNeutral($0) }
    if others.isEmpty {
      return plain.contains { Self.wholes.contains($0) } ? .whole : .nothing
    }
    return others.allSatisfy { Self.wholes.contains($0) } ? .whole : .trade
  }

  /// The strands that a list of words names, each once: `adult education & workforce prep`.
  func strands(namedIn words: some StringProtocol) -> [Strand] {
    let pieces = String(words).replacing(" and ", with: ",").split { ",/&;+".contains($0) }
    return pieces.reduce(into: []) { strands, piece in
      guard case .strand(let strand) = naming(of: piece), !strands.contains(strand) else { return }
      strands.append(strand)
    }
  }

  /// Whether words that name a strand have no other word than the profile's beside them.
  func namesOnlyStrands(_ words: some StringProtocol) -> Bool {
    if case .strand = naming(of: words) {} else if strands(namedIn: words).isEmpty { return false }
    return vocabulary.unknownCount(in: PlainWords(words).words) == 0
  }

  /// Whether a word of a form says nothing of a strand: `total`, `program`, `lead`.
  func isNeutral(_ word: String) -> Bool { vocabulary.lists.has(word, in: .neutral) }

  /// The strand of a subject that somebody teaches; one that nobody knows is the trade.
  func taught(by words: some StringProtocol) -> Strand? {
    switch naming(of: words) {
    case .strand(let strand): strand
    case .trade: .workforceTraining
    case .whole, .nothing: nil
    }
  }

  /// The strand that a cell names, in words or in letters that the document explains: `HD = Human
  /// Development (workforce preparation)`.
  func strand(named words: String) -> Strand? {
    if case .strand(let strand) = naming(of: words) { return strand }
    guard words.count <= 8 else { return nil }
    for passage in outline.passages where passage.text.contains(words + " =") {
      guard let start = passage.text.firstRange(of: words + " =")?.upperBound else { continue }
      let rest = passage.text[start...].prefix { !";|\n".contains($0) }
      let bare = rest.replacing("(", with: " ").replacing(")", with: " ")
      if case .strand(let strand) = naming(of: bare) { return strand }
    }
    return nil
  }

  private static let wholes: Set<String> = ["total", "all", "altogether", "overall", "combined"]
}
