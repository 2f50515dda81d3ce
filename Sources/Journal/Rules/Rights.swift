import Curriculum
import ProgramFile

/// What a person may do with a program; looked up again in every commit, because a right can be
/// taken away while a page is open.
struct Rights {
  private let person: Person?
  private let memberships: [Membership]

  /// The rights of a writer; the console has all of them.
  init(of writer: Writer, in program: ProgramKey) {
    person = writer.person
    memberships = writer.person?.memberships(in: program) ?? []
  }

  private var isConsole: Bool { person == nil }
  private func has(_ role: Role) -> Bool {
    isConsole || memberships.contains { $0.role == role }
  }

  /// - Throws: a refusal when the writer may not change such a cell.
  func expectMayWrite(_ target: WriteTarget) throws(JournalError) {
    if isConsole || has(.administrator) { return }
    if target.isRemark { return try expectMayRemark(target) }
    let authors = memberships.filter { $0.role == .author }
    guard !authors.isEmpty else {
      throw Self.noRight(
        memberships.isEmpty
          ? "You are not one of those who work on this program."
          : "Your role allows comments and suggestions, and no changes of the set.",
        "Write a comment or a suggestion, or ask the administrator for the role of an author.")
    }
    guard let strand = target.strand else { return }
    let isTheirs = authors.contains { $0.strands.isEmpty || $0.strands.contains(strand) }
    guard isTheirs else {
      throw Self.noRight(
        "You write in other strands than \(strand.title).",
        "Write a comment or a suggestion there, or ask the administrator for that strand.")
    }
  }

  /// Anybody of the program may remark; the words of a remark are its writer's own.
  private func expectMayRemark(_ target: WriteTarget) throws(JournalError) {
    guard !memberships.isEmpty else {
      throw Self.noRight(
        "You are not one of those who work on this program.",
        "Ask the administrator for an invitation.")
    }
    // An author who accepts or rejects a suggestion puts it away, whoever made it.
    let isDecision = target.decidesSuggestion && has(.author)
    if let owner = target.owner, owner != person?.key, target.isWordsOfRemark, !isDecision {
      throw Self.noRight(
        "Somebody else wrote this.", "Answer it instead; only its writer can change its words.")
    }
    if let name = target.authorWritten, name != person?.name {
      throw Self.noRight(
        "A comment carries the name of its writer.", "Leave \"author\" as your own name.")
    }
  }

  /// - Throws: a refusal when the writer may not sign for a scope.
  func expectMaySign(_ scope: Signature.Scope) throws(JournalError) {
    switch scope {
    case .approval:
      guard memberships.contains(where: { $0.role == .approver }) else {
        throw Self.noRight(
          "Approvals are given by an approver.", "Ask the administrator for that role.")
      }
    case .strand(let strand):
      let authors = memberships.filter { $0.role == .author }
      guard authors.contains(where: { $0.strands.isEmpty || $0.strands.contains(strand) }) else {
        throw Self.noRight(
          "Only an author of \(strand.title) can sign for it.",
          "Ask the instructor of that strand to sign.")
      }
    }
  }

  /// - Throws: a refusal when the writer may not close or open a program.
  func expectMayClose() throws(JournalError) {
    guard isConsole || has(.approver) || has(.administrator) else {
      throw Self.noRight(
        "Only an approver or an administrator closes and opens a program.", "Ask one of them.")
    }
  }

  /// - Throws: a refusal when the writer may not show the program to people without an account.
  func expectMayShare() throws(JournalError) {
    guard isConsole || has(.author) || has(.administrator) else {
      throw Self.noRight(
        "Only an author or an administrator of a program shares it.", "Ask one of them.")
    }
  }

  /// - Throws: a refusal when the writer may not bring in a file or restore an earlier state.
  func expectMayReplace() throws(JournalError) {
    let isWholeAuthor = memberships.contains { $0.role == .author && $0.strands.isEmpty }
    guard isConsole || has(.administrator) || isWholeAuthor else {
      throw Self.noRight(
        "Only an author of all strands or an administrator replaces a whole program.",
        "Ask one of them, or change the cells one by one.")
    }
  }

  private static func noRight(_ message: String, _ remedy: String) -> JournalError {
    .refused(Refusal(.noRight, message, remedy))
  }
}
