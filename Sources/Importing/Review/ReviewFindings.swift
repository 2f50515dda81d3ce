import Curriculum

/// What is told of the proposals and comments that a document brought into a program.
enum ReviewFindings {
  /// The findings, those that apply.
  static func all(of program: Program) -> [Finding] {
    [proposals(program.proposals), comments(program.comments)].compactMap(\.self)
  }

  private static func proposals(_ proposals: [Proposal]) -> Finding? {
    guard !proposals.isEmpty else { return nil }
    let one = proposals.count == 1
    return Finding(
      code: "IMP-107", severity: .note, place: .program,
      message: """
        \(one ? "1 tracked change" : "\(proposals.count) tracked changes") by \
        \(names(proposals.map(\.author))) \(one ? "was" : "were") read as accepted; \
        \(one ? "it stands" : "they stand") among the proposals of the program.
        """,
      remedy: """
        Accept or reject \(one ? "it" : "them") in the document, or decide in the program, before \
        it is sent.
        """)
  }

  private static func comments(_ comments: [ReviewComment]) -> Finding? {
    guard !comments.isEmpty else { return nil }
    let open = comments.count { $0.status == .open }
    let one = comments.count == 1
    let counted = one ? "1 comment" : "\(comments.count) comments"
    let standing =
      switch (open, one) {
      case (0, _): "resolved"
      case (1, true): "open"
      case (comments.count, _): "all open"
      default: "\(open) of them open"
      }
    return Finding(
      code: "IMP-108", severity: .note, place: .program,
      message: """
        \(counted) by \(names(comments.map(\.author))) \(one ? "stands" : "stand") among the \
        comments of the program, \(standing).
        """,
      remedy: open == 0
        ? "Delete \(one ? "it" : "them") before the program is sent, or keep the record."
        : "Answer what is open, and mark it as resolved.")
  }

  /// `Ana, Ben and 2 others`, each once, in the order of the document.
  private static func names(_ authors: [String?]) -> String {
    var names: [String] = []
    for author in authors {
      let name = author ?? "somebody"
      if !names.contains(name) { names.append(name) }
    }
    if names.count > 3 { names = Array(names.prefix(2)) + ["\(names.count - 2) others"] }
    return names.listed
  }
}
