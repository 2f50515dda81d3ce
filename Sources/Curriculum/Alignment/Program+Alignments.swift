extension Program {
  /// Changes the alignments of every part that may have some, in the order of `alignedParts`.
  public mutating func changeAlignments(_ change: (PartID, inout [Alignment]) -> Void) {
    for strand in Strand.allCases {
      guard var component = components[strand] else { continue }
      change(strand.componentID, &component.alignments)
      components[strand] = component
    }
    for strand in Strand.allCases {
      guard var component = components[strand] else { continue }
      for index in component.materials.indices {
        change(component.materials[index].id, &component.materials[index].alignments)
      }
      components[strand] = component
    }
    for index in materials.indices { change(materials[index].id, &materials[index].alignments) }
    for index in units.indices { change(units[index].id, &units[index].alignments) }
    for index in objectives.indices { objectives[index].changeAlignments(change) }
    for index in assessments.indices {
      change(assessments[index].id, &assessments[index].alignments)
    }
    change("pathway", &pathway.alignments)
    for index in pathway.credentials.indices {
      change(pathway.credentials[index].id, &pathway.credentials[index].alignments)
    }
    for index in pathway.supportServices.indices {
      change(pathway.supportServices[index].id, &pathway.supportServices[index].alignments)
    }
    for index in partners.indices {
      change(partners[index].id, &partners[index].alignments)
      for place in partners[index].contributions.indices {
        change(
          partners[index].contributions[place].id, &partners[index].contributions[place].alignments)
      }
    }
  }
}

extension Objective {
  fileprivate mutating func changeAlignments(_ change: (PartID, inout [Alignment]) -> Void) {
    change(id, &alignments)
    for strand in Strand.allCases {
      for index in outcomes[strand].indices {
        change(outcomes[strand][index].id, &outcomes[strand][index].alignments)
      }
    }
    for index in activities.indices { change(activities[index].id, &activities[index].alignments) }
    for index in materials.indices { change(materials[index].id, &materials[index].alignments) }
    for index in assessments.indices {
      change(assessments[index].id, &assessments[index].alignments)
    }
  }
}
