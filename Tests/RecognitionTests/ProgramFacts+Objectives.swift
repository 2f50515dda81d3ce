import Curriculum

extension ProgramFacts {
  /// Adds the objectives and what stands beside them.
  mutating func addObjectives() {
    let units = Dictionary(
      program.units.map { ($0.id, program.name(of: $0)) }, uniquingKeysWith: { first, _ in first })
    for (key, objective) in zip(keys, program.objectives) {
      add(existing: key, saying: objective.statement ?? "(no statement)")
      add(.label, objective.label, of: key)
      add(.statement, objective.statement, of: key)
      for strand in Strand.allCases {
        for outcome in objective.outcomes[strand] {
          add(.outcome, outcome.text, of: key, in: [strand.title])
          add(.strand, outcome.text, in: [strand.title])
        }
      }
      for unit in objective.units { add(.unitOfObjective, units[unit] ?? unit.rawValue, of: key) }
      for activity in objective.activities { add(.activity, activity.text, of: key) }
      for material in objective.materials {
        add(.material, material.text, of: key)
        add(.material, material.source, of: key, in: [material.text, "source"])
      }
      for assessment in objective.assessments {
        add(.assessment, assessment.text, of: key)
        for criterion in assessment.criteria { add(.criterion, criterion.text, of: key) }
      }
    }
  }

  /// Adds the codes of all parts: of which objective, in which strand.
  mutating func addCodes() {
    for part in program.alignedParts {
      let objective = part.objective.map { keys[$0] }
      for alignment in part.alignments {
        add(
          .code, Self.comparable(alignment.item), of: objective,
          in: (objective == nil ? ["no objective"] : []) + [part.strand?.title ?? "no strand"])
      }
    }
  }

  /// A reference without the blank that people set, or not, in a school's own code: `CNA 3.2` and
  /// `CNA3.2` are one code (FrameworkCode).
  private static func comparable(_ item: ItemReference) -> String {
    item.framework == nil ? item.code.filter { !$0.isWhitespace } : item.description
  }
}
