import Curriculum
import Frameworks

/// One rule of a checklist.
public struct ChecklistRule: Hashable, Sendable {
  /// The short id of the rule's framework.
  public var framework: String
  /// What the rule is called.
  public var title: String
  /// What the list says about itself, such as what of it was checked.
  public var note: String?
  /// Whether the words of its requirements are a paraphrase.
  public var isParaphrase: Bool
  /// The requirements, in the order of the rule.
  public var entries: [ChecklistEntry]

  /// Whether any requirement is one of a law or a rule.
  var citesLaw: Bool {
    entries.compactMap(\.citation).contains { citation in
      ["CFR", "WIOA"].contains { citation.contains($0) }
    }
  }

  /// The citations that name no requirement alone, each once; empty where there is none.
  var sources: String {
    var seen: Set<String> = []
    return entries.filter { !$0.isCitedByCode }.compactMap(\.citation).filter {
      seen.insert($0).inserted
    }.joined(separator: "; ")
  }

  init(framework: Framework, evidence: ProgramEvidence) {
    self.framework = framework.id
    title = framework.title
    note = framework.note
    isParaphrase = framework.items.contains(where: \.isParaphrase)
    let parents = Set(framework.items.compactMap(\.parent))
    entries = framework.items.enumerated().compactMap { offset, item in
      let entry = ChecklistEntry(item, in: framework, evidence: evidence)
      // A paragraph that only holds others is answered through them.
      return parents.contains(offset) && entry.isOpen && entry.found.isEmpty ? nil : entry
    }
  }
}
