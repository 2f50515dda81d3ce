import Curriculum

/// What the label of a form asks for.
enum LabelMeaning {
  /// A field of the program, or of a course.
  case field(RoleScore)
  /// A field of one strand's component: `AEL hours`.
  case ofStrand(Strand, SourceRole, Double)
  /// A strand, of which anything may be told.
  case strand(Strand, Double)
}

extension ProgramDraft {
  /// What a label means; nil when nobody knows.
  func meaning(of label: some StringProtocol, atLeast threshold: Double = 0.68) -> LabelMeaning? {
    // "# of students" is the number of students.
    let bare = Self.withoutNumber(label)
    let name = bare.contains("#") ? bare.replacing("#", with: " number ")[...] : bare
    guard name.utf8.count <= Vocabulary.longestLabel, vocabulary.mayName(PlainWords(name)) else {
      return nil
    }
    let scores = vocabulary.roles(of: name)
    let best = bestField(of: name, scores, atLeast: threshold)
    let hasBracket = name.contains("(")
    if let best, best.score >= 1, !hasBracket { return .field(best) }
    // A bracket may say whose: "Instructor (ABE)".
    let ofStrand = fieldOfStrand(named: name)
    if hasBracket, let ofStrand, ofStrand.isNamed || ofStrand.field == .instructor {
      return .ofStrand(ofStrand.strand, ofStrand.field, ofStrand.score)
    }
    if let best, best.score >= 1 { return .field(best) }
    // What nobody knows names the training only where it is no other field: "overlap hours".
    if let ofStrand, ofStrand.isNamed || best.map({ $0.role == ofStrand.field }) ?? true {
      return .ofStrand(ofStrand.strand, ofStrand.field, ofStrand.score)
    }
    if let strand = scores.first(where: { $0.role.strand != nil }), strand.score >= 0.75,
      let meant = strand.role.strand, strand.score > best?.score ?? 0
    {
      return .strand(meant, strand.score)
    }
    return best.map { .field($0) }
  }

  /// The likeliest field; of two that are named alike, the one that is named first.
  private func bestField(
    of name: Substring, _ scores: [RoleScore], atLeast threshold: Double
  ) -> RoleScore? {
    let isField = { (score: RoleScore) in
      Self.isProgramField(score.role) || CourseBlock.roles.contains(score.role)
    }
    func best(_ scores: [RoleScore]) -> RoleScore? {
      let fields = scores.filter(isField)
      guard let top = fields.first, top.score >= threshold else { return nil }
      let equals = fields.filter { $0.score > top.score - 0.02 }
      return equals.min { $0.range.lowerBound < $1.range.lowerBound }
    }
    if let found = best(scores) { return found }
    // "Title of the IET program" is the title of program.
    let plain = PlainWords(name).words
    let bare = plain.filter { !vocabulary.lists.has($0, in: .filler) }
    if bare.count < plain.count, !bare.isEmpty,
      let found = best(vocabulary.roles(of: bare.joined(separator: " ")))
    {
      return found
    }
    // "Phone and e-mail" asks for two things, of which each is known.
    let joins = plain.contains("and") || plain.contains("or")
    guard joins || name.utf8.contains(where: Self.partMarks.utf8.contains) else { return nil }
    let parts = Self.parts(of: name).map { vocabulary.roles(of: $0).first(where: isField) }
    guard parts.count > 1, parts.allSatisfy({ $0?.score ?? 0 >= 0.9 }), var first = parts[0] else {
      return nil
    }
    first.score = 0.9
    return first
  }

  private static let partMarks = ",;:&/("

  private static func parts(of label: some StringProtocol) -> [Substring] {
    let marks = String(label).replacing(" and ", with: ",").replacing(" or ", with: ",")
    return marks.split(whereSeparator: partMarks.contains).map { $0.trimmed(of: [")"]) }
      .filter { !$0.isEmpty }
  }

  /// Whether a sentence of a form asks for a field, as "Describe the support services" does.
  func asksForField(_ text: String) -> Bool {
    guard text.hasSuffix(".") || text.hasSuffix("?"), text.utf8.count <= Vocabulary.longestLabel,
      let first = PlainWords(text).words.first
    else { return false }
    let asks = text.hasSuffix("?") || vocabulary.lists.has(first, in: .instruction)
    return asks && meaning(of: text, atLeast: 0.58) != nil
  }

  /// How well some words are known as a label.
  func knows(_ label: some StringProtocol) -> FormLine.Knowledge {
    switch meaning(of: label) {
    case nil: .unknown
    case .field(let score): score.score >= 0.95 ? .inFull : .partly
    case .ofStrand(_, let role, let score):
      score >= 0.9 || role == .instructor ? .inFull : .partly
    case .strand(_, let score): score >= 0.95 ? .strand : .partly
    }
  }

  /// The fields that a label with several names asks for, in order: `Contact person and e-mail`.
  func roles(namedIn label: some StringProtocol) -> [SourceRole] {
    let roles = Self.parts(of: label).compactMap {
      vocabulary.role(of: $0, among: Self.isProgramField, atLeast: 0.6)?.role
    }
    return roles.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// A label without the number or letter that a form sets before it.
  static func withoutNumber(_ label: some StringProtocol) -> Substring {
    let words = Substring(label).trimmed(of: ["*", "•", "▪", ":"])
    guard let end = words.firstIndex(where: { ".)".contains($0) }), end > words.startIndex else {
      return words
    }
    let mark = words[..<end]
    let isMark = mark.count <= 2 && mark.allSatisfy(\.isNumber)
    let isLetter = mark.count == 1 && mark.allSatisfy(\.isLetter)
    let rest = words[words.index(after: end)...]
    guard isMark || isLetter, rest.first?.isWhitespace ?? false else { return words }
    return rest.trimmed(of: [])
  }
}
