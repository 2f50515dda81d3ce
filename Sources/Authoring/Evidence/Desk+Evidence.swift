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
  public func answer(
    _ requirement: String, _ status: Evidence.Status?, statement: String?, part: String?,
    page: String?, in program: inout Program
  ) throws(AuthoringError) {
    let reference = ItemReference(requirement)
    let found = library.resolve(reference).items
    guard found.count == 1, let item = found.first else {
      throw .request(
        requirement,
        found.isEmpty
          ? "No list has a requirement of this code. `plait frameworks search` finds codes."
          : "Several lists have this code. Put the id of the list before it, as in "
            + "“iet-rule 463.37(b)”.")
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
    if place == nil {
      evidence.requirement = ItemReference(
        framework: item.framework, code: item.item.code.description)
    }
    evidence.status = status ?? evidence.status
    evidence.statement = statement ?? evidence.statement
    evidence.part = part.map { PartID($0) } ?? evidence.part
    evidence.page = page ?? evidence.page
    if evidence.status == .notApplicable, (evidence.statement ?? "").isEmpty {
      throw .request(
        requirement, "Say with --statement why the requirement does not apply to this program.")
    }
    if let place { program.evidence[place] = evidence } else { program.evidence.append(evidence) }
  }
}

extension ChecklistEntry {
  /// Whether the program shows something that nobody has answered in words.
  fileprivate var canBeProposed: Bool {
    answers.isEmpty && !found.isEmpty && [.shown, .partlyShown].contains(status)
  }
}
