public import Curriculum
import Frameworks

extension Program {
  /// The program with the suggestions that a person chose as alignments of their outcomes.
  ///
  /// The words in common become the rationale, so that a reviewer sees where an alignment comes
  /// from. Several choices for one outcome are all taken.
  ///
  /// - Throws: when a choice names no suggestion of the list.
  public func accepting(
    _ choices: [SuggestionChoice], of list: [OutcomeSuggestions]
  ) throws(AuthoringError) -> Program {
    var chosen: [PartID: [Alignment]] = [:]
    for choice in choices {
      switch choice {
      case .best:
        for outcome in list {
          guard let first = outcome.suggestions.first else { continue }
          Self.add(first, to: &chosen[outcome.outcome, default: []])
        }
      case .one(let outcome, let suggestion):
        guard list.indices.contains(outcome - 1),
          list[outcome - 1].suggestions.indices.contains(suggestion - 1)
        else {
          throw .request(
            "--apply \(outcome).\(suggestion)",
            "There is no suggestion of this number. Run the command without --apply to see them.")
        }
        let entry = list[outcome - 1]
        Self.add(entry.suggestions[suggestion - 1], to: &chosen[entry.outcome, default: []])
      }
    }
    var program = self
    program.changeAlignments { part, alignments in alignments += chosen[part] ?? [] }
    return program
  }

  private static func add(_ suggestion: Suggestion, to alignments: inout [Alignment]) {
    let item = suggestion.found.reference
    guard !alignments.contains(where: { $0.item == item }) else { return }
    alignments.append(Alignment(item, rationale: suggestion.reasonsInWords))
  }
}
