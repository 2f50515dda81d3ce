public import Curriculum
public import Frameworks

extension Desk {
  /// Offers items for each outcome of a program that has no alignment, in the order of the program.
  ///
  /// Items come from the frameworks with the ids given, else from those of the outcome's strand;
  /// `precedents` are what other programs aligned.
  public func suggestions(
    for program: Program, from frameworks: [String]? = nil, precedents: [Precedent] = [],
    limit: Int = 5
  ) -> [OutcomeSuggestions] {
    let suggester = Suggester(library, precedents: precedents)
    let cited = program.alignedParts.flatMap { $0.alignments.map(\.item) }
    let habits = CitingHabits(cited, in: library)
    var all: [OutcomeSuggestions] = []
    for (index, objective) in program.objectives.enumerated() {
      for strand in Strand.allCases {
        for (number, outcome) in objective.outcomes[strand].enumerated()
        where outcome.alignments.isEmpty {
          all.append(
            OutcomeSuggestions(
              outcome: outcome.id,
              name: program.name(ofOutcome: number, in: strand, ofObjective: index),
              text: outcome.text, strand: strand,
              suggestions: suggester.suggestions(
                for: outcome.text, strand: strand, from: frameworks, habits: habits, limit: limit)))
        }
      }
    }
    return all
  }
}
