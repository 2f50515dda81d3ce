public import Curriculum
import Frameworks
import Importing
import Reports

extension Desk {
  /// Writes what a program shows by itself into its answers, where nobody has answered yet.
  ///
  /// Nobody has judged these answers, so that each stays without a status.
  ///
  /// - Returns: how many answers were added.
  public func proposeEvidence(for program: inout Program, frameworks: [String]?) -> Int {
    let checklist = checklist(of: program, frameworks: frameworks)
    var fresh = program.freshNames
    let before = program.evidence.count
    for rule in checklist.rules {
      for entry in rule.entries where entry.canBeProposed {
        var evidence = Evidence(id: fresh.name("evidence-1"))
        evidence.requirement = ItemReference(framework: rule.framework, code: entry.code)
        evidence.statement = entry.proposal
        program.evidence.append(evidence)
      }
    }
    return program.evidence.count - before
  }

  /// Answers one line of a checklist: changes the answer that is there, or adds one.
  ///
  /// - Returns: the answer that was changed, as it was.
  public func answer(
    _ requirement: String, _ status: Evidence.Status?, statement: String?, part: String?,
    page: String?, in program: inout Program
  ) throws(AuthoringError) -> Evidence? {
    let item = try item(named: requirement)
    if let statement, statement.allSatisfy(\.isWhitespace) {
      throw .request(
        "--statement",
        "There is no text behind it, and what was answered before would be lost. Write some.")
    }
    if let part { try program.requirePart(PartID(part)) }
    var fresh = program.freshNames
    let place = program.evidence.firstIndex { evidence in
      library.resolve(evidence.requirement).items.contains {
        $0.framework == item.framework && $0.item.id == item.item.id
      }
    }
    var evidence =
      place.map { program.evidence[$0] } ?? Evidence(id: fresh.name("evidence-1"))
    if place == nil { evidence.requirement = item.reference }
    if status == .notApplicable, evidence.status != .notApplicable, statement == nil {
      throw .request(
        requirement, "Say with --statement why the requirement does not apply to this program.")
    }
    evidence.status = status ?? evidence.status
    evidence.statement = statement ?? evidence.statement
    evidence.part = part.map { PartID($0) } ?? evidence.part
    evidence.page = page ?? evidence.page
    if evidence.page != nil, evidence.part == nil {
      throw .request(requirement, "Say with --part which attachment the page is in.")
    }
    guard let place else {
      program.evidence.append(evidence)
      return nil
    }
    defer { program.evidence[place] = evidence }
    return program.evidence[place]
  }

  /// The pointer to the one item that a person named by its code, alone or behind its list's id.
  public func requirement(named code: String) throws(AuthoringError) -> ItemReference {
    try item(named: code).reference
  }

  private func item(named code: String) throws(AuthoringError) -> FoundItem {
    switch library.resolve(ItemReference(code)) {
    case .item(let item): return item
    case .compound(let items):
      throw .request(
        code,
        "This names \(items.count) requirements. Name one: "
          + "\(items.map(\.reference.description).listed).")
    case .ambiguous(let items):
      throw .request(
        code,
        "Several lists have this code. Say which is meant: "
          + "\(items.map(\.reference.description).listed).")
    case .unknown(let nearest):
      let meant = nearest.first.map { "Did you mean “\($0.reference)”? " } ?? ""
      throw .request(
        code,
        "No list has a requirement of this code. \(meant)`plait frameworks search` finds codes.")
    }
  }
}

extension ChecklistEntry {
  /// Whether the program shows something that nobody has answered in words.
  fileprivate var canBeProposed: Bool {
    answers.isEmpty && !found.isEmpty && [.shown, .partlyShown].contains(status)
  }
}
