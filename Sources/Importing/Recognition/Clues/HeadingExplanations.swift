import Curriculum

/// What the headings of a document were taken for, as the account of its words tells.
struct HeadingExplanations {
  private let draft: ProgramDraft

  init(of draft: ProgramDraft) { self.draft = draft }

  /// An explanation for each heading, in reading order.
  var all: [Explanation] {
    var fates: [String: [Ledger.Fate]] = [:]
    for entry in draft.ledger.entries(of: draft.outline) where fates[entry.place] == nil {
      fates[entry.place] = entry.fates
    }
    return draft.outline.passages.compactMap { passage in
      guard passage.isTitle || passage.heading != nil, !passage.plainText.isEmpty else {
        return nil
      }
      return explanation(of: passage, fates[passage.place]?.first)
    }
  }

  private func explanation(of passage: Passage, _ fate: Ledger.Fate?) -> Explanation {
    let place = ExplainedPlace.heading(passage.plainText, place: passage.place)
    let roles = draft.vocabulary.roles(of: passage.text)
    switch fate {
    case .placed(let field, let confidence):
      let why = passage.isTitle ? "the document sets it as its title" : "it is a heading"
      return Explanation(
        place, meaning: field, score: confidence, clues: [Clue(.style, 1, why)])
    case .label(let name), .value(let name):
      let used = roles.first { name.hasSuffix($0.role.description) }
      let other = roles.first { $0.role != used?.role }
      return Explanation(
        place, meaning: name, score: used?.score ?? 1,
        clues: used.map { [$0.clue] }
          ?? [],
        runnerUp: other.map { .init(meaning: $0.role.description, score: $0.score) })
    case nil:
      return Explanation(
        place, meaning: nil, score: 0,
        runnerUp: roles.first.map { .init(meaning: $0.role.description, score: $0.score) })
    }
  }
}
