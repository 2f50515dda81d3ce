/// One way in which people lay out a table.
protocol TableLayout {
  /// What a person would call the layout.
  var name: String { get }

  /// What speaks for the table being laid out so, and what against it.
  var clues: [Clue] { get }

  /// What each column or row was taken for, and why.
  func explanations(in draft: ProgramDraft) -> [Explanation]

  /// Reads the table into the draft.
  func read(into draft: inout ProgramDraft)
}

extension TableLayout {
  func explanations(in draft: ProgramDraft) -> [Explanation] { [] }
}
