public import Curriculum
import Reports

/// The rounds of a program with the ids of their findings, as plain text.
public struct ReviewList: Sendable {
  private let program: Program

  /// Looks at a program.
  public init(of program: Program) { self.program = program }

  /// A paragraph for each round, and the comments that are open.
  public var text: String {
    let open = program.comments.filter { $0.status == .open }
    guard !program.reviews.isEmpty || !open.isEmpty else {
      return "No round of review is recorded, and no comment is open.\n"
    }
    let rounds = program.reviews.enumerated().flatMap { lines(of: $1, at: $0) }
    let comments = open.flatMap { comment in
      ["\(comment.id)  open comment by \(comment.author ?? "somebody")"]
        + Self.indented(comment.text)
    }
    return (rounds + comments).map(\.printableLine).joined(separator: "\n") + "\n"
  }

  private func lines(of round: ReviewRound, at index: Int) -> [String] {
    let facts: [String?] = [
      round.reviewer, round.submitted.map { "submitted \($0)" },
      round.decision.map { decision in
        decision.rawValue + (round.returned.map { " \($0)" } ?? "")
      },
    ]
    let words = facts.compactMap(\.self)
    return [([round.name(at: index)] + words).joined(separator: "; ")]
      + round.findings.flatMap { finding in
        let verdict = finding.verdict?.rawValue ?? "no verdict"
        return ["  \(finding.id)  \(verdict)\(finding.isOpen ? ", not answered" : "")"]
          + [
            finding.criterion, finding.comment, finding.response.map { "Response: \($0)" },
            finding.change.map { "Change: \($0)" },
          ].compactMap(\.self).flatMap(Self.indented)
      }
  }

  /// What people wrote in several lines stays so.
  static func indented(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { "    \($0)" }
  }
}
