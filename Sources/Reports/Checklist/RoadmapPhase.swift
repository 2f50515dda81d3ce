/// One phase of the roadmap with its steps.
public struct RoadmapPhase: Hashable, Sendable {
  /// What it is called.
  public var title: String
  /// Its steps, in order.
  public var steps: [ChecklistEntry]

  /// `3 of 5 steps done`.
  public var count: String {
    "\(steps.count { !$0.isOpen }) of \(Phrase.count(steps.count, "step")) done"
  }
}

extension ChecklistEntry {
  /// What people answered and the program shows, in a line; nil where there is nothing.
  public var words: String? {
    let said = (answers + found).map(Phrase.sentence)
    return said.isEmpty ? nil : said.joined(separator: "; ")
  }
}
