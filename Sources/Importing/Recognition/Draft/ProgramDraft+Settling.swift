import Curriculum

extension ProgramDraft {
  /// Looks back when everything is read: some lists turn out to be no objectives, some labels stand
  /// only in the heading of a unit.
  mutating func settle() {
    resolveReferences()
    settleLists()
    labelByUnits()
  }

  /// Links units to the objectives that they name, now that all are known.
  private mutating func resolveReferences() {
    for (unit, labels) in references {
      for label in labels {
        let number = label.drop { $0.isLetter }
        guard
          let index = program.objectives.firstIndex(where: { objective in
            guard let own = objective.label else { return false }
            return own == label || own.drop { !$0.isNumber } == number
          }), !program.objectives[index].units.contains(unit)
        else { continue }
        program.objectives[index].units.append(unit)
      }
    }
  }

  /// A list of one strand beside objectives of several is what that component teaches, and no set:
  /// three separate lists have three strands.
  private mutating func settleLists() {
    let strands = Set(listed.values)
    guard strands.count == 1, let strand = strands.first else { return }
    let isIntegrated = program.objectives.contains { listed[$0.id] == nil && $0.strands.count >= 2 }
    guard isIntegrated else { return }
    let entries = program.objectives.filter { listed[$0.id] != nil }
    program.components.describe(strand) { component in
      for outcome in entries.flatMap({ $0.outcomes[strand] }) {
        component.content = component.content.map { $0 + "\n" + outcome.text } ?? outcome.text
        component.alignments += outcome.alignments.filter { !component.alignments.contains($0) }
      }
    }
    for entry in entries {
      guard let label = entry.label else { continue }
      var note = Note(id: mint("note"))
      note.heading = "Number in the list of \(strand)"
      note.text = label
      program.notes.append(note)
    }
    program.objectives.removeAll { listed[$0.id] != nil }
    renumber()
  }

  /// Ids follow the order of the objectives again.
  private mutating func renumber() {
    for index in program.objectives.indices {
      let old = program.objectives[index].id.rawValue
      let new = "o\(index + 1)"
      guard old != new else { continue }
      func renamed(_ id: PartID) -> PartID {
        PartID(new + id.rawValue.dropFirst(old.count))
      }
      program.objectives[index].id = PartID(new)
      for strand in Strand.allCases {
        for place in program.objectives[index].outcomes[strand].indices {
          let id = program.objectives[index].outcomes[strand][place].id
          program.objectives[index].outcomes[strand][place].id = renamed(id)
          ledger.rename(id, to: renamed(id))
        }
      }
      for place in program.objectives[index].activities.indices {
        program.objectives[index].activities[place].id = renamed(
          program.objectives[index].activities[place].id)
      }
      for place in program.objectives[index].materials.indices {
        program.objectives[index].materials[place].id = renamed(
          program.objectives[index].materials[place].id)
      }
      for place in program.objectives[index].assessments.indices {
        program.objectives[index].assessments[place].id = renamed(
          program.objectives[index].assessments[place].id)
        for criterion in program.objectives[index].assessments[place].criteria.indices {
          let id = program.objectives[index].assessments[place].criteria[criterion].id
          program.objectives[index].assessments[place].criteria[criterion].id = renamed(id)
        }
      }
      ledger.rename(PartID(old), to: PartID(new))
    }
  }

  /// The only objective of a page that is headed "Unit 3" has that number.
  private mutating func labelByUnits() {
    for index in program.objectives.indices where program.objectives[index].label == nil {
      guard ofUnitPages.contains(program.objectives[index].id),
        let id = program.objectives[index].units.first, program.objectives[index].units.count == 1,
        program.objectives.count(where: { $0.units.contains(id) }) == 1,
        let unit = program.units.first(where: { $0.id == id })
      else { continue }
      program.objectives[index].label = unit.label
    }
  }
}
