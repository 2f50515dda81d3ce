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
    let showing = evidence.showing(for: item, in: framework)
    found = showing.found
    missing = showing.missing
    let given = evidence.answers(to: item, in: framework)
    answers = given.compactMap { evidence.words(for: $0) }
    status = Status(given.map(\.status).filter { $0 != .notAnswered }, showing)
  }

  /// Whether somebody must still do something.
  public var isOpen: Bool {
    switch status {
    case .met, .shown, .notApplicable, .notUsed: false
    case .partlyMet, .notMet, .partlyShown, .open: true
    }
  }

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
    /// One of several ways, and not the way of this program.
    case notUsed = "not used"
    /// Not answered and nothing shown.
    case open = "open"

    init(_ answers: [Evidence.Status], _ showing: Showing) {
      if let worst = answers.min(by: { Self.rank($0) < Self.rank($1) }) {
        self = Self.answered(worst)
      } else if showing.isOutside {
        self = .notApplicable
      } else if !showing.found.isEmpty {
        self = showing.missing.isEmpty ? .shown : .partlyShown
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
