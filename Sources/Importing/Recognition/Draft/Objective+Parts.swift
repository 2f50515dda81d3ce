import Curriculum

extension Objective {
  /// The names of the objective and of every part of it.
  var parts: [PartID] {
    var copy = self
    var all: [PartID] = []
    copy.renameParts { id in
      all.append(id)
      return id
    }
    return all
  }

  /// Gives the objective and every part of it another name.
  mutating func renameParts(_ renamed: (PartID) -> PartID) {
    for index in assessments.indices {
      assessments[index].id = renamed(assessments[index].id)
      assessments[index].outcomes = assessments[index].outcomes.map(renamed)
      for place in assessments[index].criteria.indices {
        assessments[index].criteria[place].id = renamed(assessments[index].criteria[place].id)
      }
    }
    for strand in Strand.allCases {
      for index in outcomes[strand].indices {
        outcomes[strand][index].id = renamed(outcomes[strand][index].id)
      }
    }
    for index in activities.indices { activities[index].id = renamed(activities[index].id) }
    for index in materials.indices { materials[index].id = renamed(materials[index].id) }
    id = renamed(id)
  }
}
