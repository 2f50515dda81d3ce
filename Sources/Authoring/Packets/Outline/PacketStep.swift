public import Curriculum

/// One step of an agency's review, and how far the program is in it.
public struct PacketStep: Hashable, Sendable {
  /// Who reviews.
  public var reviewer: String
  /// What comes back, in the agency's words.
  public var returns: String?
  /// How long it takes at most, in the agency's words.
  public var time: String?
  /// The last round with this reviewer; nil where there was none.
  public var round: ReviewRound?

  /// How far it is, in words.
  public var state: String {
    guard let round else { return "not yet" }
    let open = round.findings.count(where: \.isOpen)
    let remarks = open == 0 ? "" : ", \(open) not answered"
    switch round.decision {
    case nil: return "under way" + (round.submitted.map { " since \($0)" } ?? "")
    case .approved: return "approved" + (round.returned.map { " on \($0)" } ?? "")
    case .returned: return "came back" + (round.returned.map { " on \($0)" } ?? "") + remarks
    case .rejected: return "rejected" + (round.returned.map { " on \($0)" } ?? "") + remarks
    }
  }

  /// The steps of a profile, each with its last round; the rounds of others stand behind.
  static func all(of program: Program, steps: [ReviewStep]) -> [PacketStep] {
    let known = Set(steps.map(\.reviewer))
    var others: [String] = []
    for name in program.reviews.compactMap(\.reviewer)
    where !known.contains(name) && !others.contains(name) {
      others.append(name)
    }
    func last(_ name: String) -> ReviewRound? { program.reviews.last { $0.reviewer == name } }
    return steps.map {
      PacketStep(
        reviewer: $0.reviewer, returns: $0.returns, time: $0.time, round: last($0.reviewer))
    } + others.map { PacketStep(reviewer: $0, round: last($0)) }
  }
}
