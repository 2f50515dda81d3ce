import Curriculum

/// A column or row of which an import was not sure what it is.
struct UnsureReading {
  /// Below it a reading is told.
  private static let leastSure = 0.75
  /// A runner-up that comes as near is told.
  private static let leastAhead = 0.1
  /// How many are told; the others stand among the explanations.
  private static let most = 5

  private let subject: ExplainedPlace
  private let meaning: String
  private let reasons: [String]
  /// What it could be otherwise; nil when nothing else came near.
  private let other: String?
  /// How far the reading is ahead of what else it could be, or of being nothing.
  private let lead: Double
  private let target: String

  /// Takes an explanation; nil when its reading is sure, or nobody can correct it.
  private init?(_ explanation: Explanation) {
    guard let meaning = explanation.meaning, let target = explanation.subject.target else {
      return nil
    }
    switch explanation.subject {
    case .column, .row: break
    // The words of a label are seen by everybody; a place among others is guessed.
    case .table, .label, .heading: return nil
    }
    let second = explanation.runnerUp.flatMap {
      Self.isSame(meaning, $0.meaning) ? nil : $0
    }
    subject = explanation.subject
    self.meaning = meaning
    self.target = target
    reasons = explanation.reasons
    other = second?.meaning
    lead = explanation.score - (second?.score ?? 0)
    guard explanation.score < Self.leastSure || lead < Self.leastAhead else { return nil }
  }

  /// A note for each of the least sure readings, in the order of the document.
  ///
  /// Columns that are called alike are told once.
  static func findings(of explanations: [Explanation]) -> [Finding] {
    var seen: Set<String> = []
    let unsure = explanations.compactMap(UnsureReading.init).enumerated().filter {
      seen.insert("\($0.element.words): \($0.element.meaning)").inserted
    }
    let told = unsure.sorted { ($0.element.lead, $0.offset) < ($1.element.lead, $1.offset) }
      .prefix(most)
    return told.sorted { $0.offset < $1.offset }.map(\.element.finding)
  }

  private var words: String {
    switch subject {
    case .column(_, _, let words), .row(_, _, let words): words
    case .table, .label, .heading: subject.description
    }
  }

  private var finding: Finding {
    var message = "I took \(subject.called) for \(Self.named(meaning))"
    if !reasons.isEmpty { message += ", because \(reasons.joined(separator: " and "))" }
    if let other { message += "; it could also be \(Self.named(other))" }
    // A column that gets a strand only because it is left over is most often none of the set's.
    let isStrand = Strand(rawValue: Self.role(of: meaning)) != nil
    let usual =
      meaning == "objective" ? "workforce training" : isStrand ? "remark" : "objective"
    let example = other.map(Self.role) ?? usual
    return Finding(
      code: "IMP-110", severity: .note, place: .document(subject.description),
      message: message + ".",
      remedy: "If that is wrong, say what it is, for example: --map \"\(target) = \(example)\".")
  }

  /// The meaning as a sentence has it: `the objective`, `workforce training`.
  private static func named(_ meaning: String) -> String {
    let isPlain = Strand(rawValue: role(of: meaning)) != nil || meaning.contains(" of ")
    return isPlain || meaning.hasPrefix("outcomes") ? meaning : "the \(meaning)"
  }

  /// Whether nobody would choose between two meanings: codes of a strand, and codes.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    role(of: one) == role(of: other) || one.hasPrefix("codes") && other == SourceRole.code.rawValue
  }

  /// The role of a meaning: `codes of adult education` is a column of adult education.
  private static func role(of meaning: String) -> String {
    for beginning in ["codes of ", "marks of "] where meaning.hasPrefix(beginning) {
      return String(meaning.dropFirst(beginning.count))
    }
    return meaning
  }
}
