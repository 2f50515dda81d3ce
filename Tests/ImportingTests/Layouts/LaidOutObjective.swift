import Curriculum

/// What a document says of one objective, as a careful reader takes it.
struct LaidOutObjective {
  var label: String?
  var statement: String?
  var outcomes = ByStrand<[LaidOutOutcome]>(all: [])

  /// The objective as lines that a test compares.
  var picture: [String] {
    Self.picture(label, statement) { strand in outcomes[strand].map { ($0.text, $0.codes) } }
  }

  /// An objective of a program as the same lines.
  static func picture(of objective: Objective) -> [String] {
    picture(objective.label, objective.statement) { strand in
      objective.outcomes[strand].map { outcome in
        (outcome.text, outcome.alignments.map(\.item.description))
      }
    }
  }

  private static func picture(
    _ label: String?, _ statement: String?, _ outcomes: (Strand) -> [(String, [String])]
  ) -> [String] {
    ["\(label ?? "-") | \(statement ?? "-")"]
      + Strand.allCases.flatMap { strand in
        outcomes(strand).map { text, codes in
          "  \(strand.idWord): \(text)"
            + (codes.isEmpty ? "" : " {\(codes.joined(separator: ", "))}")
        }
      }
  }
}

extension [LaidOutObjective] {
  /// The same with a number where an objective has no label.
  var numbered: [LaidOutObjective] {
    enumerated().map { index, objective in
      var objective = objective
      if objective.label == nil { objective.label = String(index + 1) }
      return objective
    }
  }

  /// The same without statements.
  var withoutStatements: [LaidOutObjective] {
    map { objective in
      var objective = objective
      objective.statement = nil
      return objective
    }
  }

  /// The same with one outcome a strand at most.
  var withFirstOutcomes: [LaidOutObjective] {
    map { objective in
      var objective = objective
      for strand in Strand.allCases {
        objective.outcomes[strand] = [LaidOutOutcome](objective.outcomes[strand].prefix(1))
      }
      return objective
    }
  }
}
