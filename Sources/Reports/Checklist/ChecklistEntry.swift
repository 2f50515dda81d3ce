import Curriculum
import Frameworks

/// One requirement, its answer and what the program shows.
public struct ChecklistEntry: Hashable, Sendable {
  /// The code of the requirement.
  public var code: String
  /// A few words for it.
  public var label: String
  /// What it asks.
  public var statement: String
  /// What the checklist asks until somebody answers.
  public var question: String?
  /// In which parts of the program it was found.
  public var kinds: Set<PartKind>
  /// The documents of a packet in which a reader finds what the program shows.
  var documents: [PacketSection.Content]
  /// Whether the program form of the agency asks for it too.
  var isOfForm: Bool
  /// The parts that the answers point to.
  var parts: [PartID]
  /// The paragraph that asks it.
  public var citation: String?
  /// How far it is met.
  public var status: Status
  /// What the people who wrote the program answered.
  public var answers: [String]
  /// What the program itself shows.
  public var found: [String]
  /// What is looked for and not there.
  public var missing: [String]

  init(_ item: FrameworkItem, in framework: Framework, evidence: ProgramEvidence) {
    code = item.code.description
    label = item.label
    statement = item.statement
    citation = item.citation
    question = item.question
    let showing = evidence.showing(for: item, in: framework)
    found = showing.found
    kinds = showing.kinds
    var missing = showing.missing
    let given = evidence.answers(to: item, in: framework)
    // Where the topic is known, its document is told, and not all those of its part.
    let told = Set(showing.topics.compactMap { PartKind($0) })
    documents =
      found.isEmpty
      ? []
      : (RuleParagraph(item)?.documents ?? [])
        + showing.topics.flatMap(\.documents)
        + PartKind.allCases.filter(showing.kinds.subtracting(told).contains).flatMap(\.documents)
    isOfForm = RuleParagraph(item)?.isOfForm ?? false
    parts = given.compactMap(\.part)
    answers = given.compactMap { evidence.words(for: $0) }
    if given.contains(where: { $0.status == .notApplicable && ($0.statement ?? "").isEmpty }) {
      missing.append("the reason why it does not apply")
    }
    self.missing = missing
    status = Status(
      given.map(\.status).filter { $0 != .notAnswered }, showing, isSaid: !answers.isEmpty)
  }

  /// What the program shows, as one statement that can stand as an answer.
  public var proposal: String { found.map(Phrase.sentence).joined(separator: "; ") }

  /// Whether the answer is what the program shows, word for word.
  var isAsProposed: Bool { !found.isEmpty && answers.contains(proposal) }

  /// Where the requirement stands: its paragraph, or its code where the paragraph is of several.
  public var place: String { isCitedByCode ? citation ?? code : code }

  /// Whether the citation names this requirement alone, as `34 CFR 463.30` does `463.30`.
  var isCitedByCode: Bool { citation.map { $0.contains(code) } ?? false }

  /// Whether somebody must still do something.
  public var isOpen: Bool {
    switch status {
    case .met, .shown, .notApplicable, .notUsed: false
    case .partlyMet, .notMet, .partlyShown, .answered, .open: true
    }
  }

  /// Whether the question of the checklist is still to be answered.
  public var isAsked: Bool { status == .open || status == .partlyShown }

  /// How far a requirement is met: as people answered, or else as the program shows.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// Answered: in full.
    case met
    /// Answered: in part.
    case partlyMet = "partly met"
    /// Answered: not at all.
    case notMet = "not met"
    /// It does not concern this program.
    case notApplicable = "not applicable"
    /// Not answered, but the program shows all that is looked for.
    case shown = "shown by the program"
    /// Not answered, and the program shows some of what is looked for.
    case partlyShown = "partly shown"
    /// Answered in words, and nobody has said how far that meets it.
    case answered = "answered, not judged"
    /// One of several ways, and not the way of this program.
    case notUsed = "not used"
    /// Not answered and nothing shown.
    case open = "open"

    init(_ answers: [Evidence.Status], _ showing: Showing, isSaid: Bool) {
      if let worst = answers.min(by: { Self.rank($0) < Self.rank($1) }) {
        self = Self.answered(worst)
      } else if showing.isOutside {
        self = .notApplicable
      } else if !showing.found.isEmpty, showing.missing.isEmpty {
        self = .shown
      } else if isSaid {
        self = .answered
      } else if !showing.found.isEmpty {
        self = .partlyShown
      } else {
        self = showing.isChoice ? .notUsed : .open
      }
    }

    private static func answered(_ status: Evidence.Status) -> Status {
      switch status {
      case .met: .met
      case .partly: .partlyMet
      case .notMet: .notMet
      case .notApplicable: .notApplicable
      case .notAnswered: .open
      }
    }

    /// The least of several answers decides, so that no half answer hides behind a whole one.
    private static func rank(_ status: Evidence.Status) -> Int {
      switch status {
      case .notMet: 0
      case .partly: 1
      case .met: 2
      case .notApplicable: 3
      case .notAnswered: 4
      }
    }
  }
}
