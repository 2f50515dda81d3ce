import Curriculum
import Frameworks

/// One rule of a checklist.
public struct ChecklistRule: Hashable, Sendable {
  /// The short id of the rule's framework.
  public var framework: String
  /// What the rule is called.
  public var title: String
  /// Whether the words of its requirements are a paraphrase.
  public var isParaphrase: Bool
  /// The requirements, in the order of the rule.
  public var entries: [ChecklistEntry]

  init(framework: Framework, evidence: ProgramEvidence) {
    self.framework = framework.id
    title = framework.title
    isParaphrase = framework.items.contains(where: \.isParaphrase)
    let parents = Set(framework.items.compactMap(\.parent))
    entries = framework.items.enumerated().compactMap { offset, item in
      let entry = ChecklistEntry(item, in: framework, evidence: evidence)
      // A paragraph that only holds others is answered through them.
      return parents.contains(offset) && entry.isOpen && entry.found.isEmpty ? nil : entry
    }
  }
}
