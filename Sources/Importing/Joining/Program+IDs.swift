package import Curriculum

extension Program {
  /// The ids of all parts, and those that parts mention, in the order of the document.
  package var ids: (own: [PartID], mentioned: [PartID]) {
    var own: [PartID] = []
    var mentioned: [PartID] = []
    var copy = self
    copy.mapIDs(
      own: {
        own.append($0); return $0
      },
      mentioned: {
        mentioned.append($0); return $0
      })
    return (own, mentioned)
  }

  /// Names that no part has or mentions.
  package var freshNames: FreshNames {
    let (own, mentioned) = ids
    return FreshNames(taken: own + mentioned)
  }

  /// Gives the second of two parts with one id another.
  mutating func makeIDsUnique() {
    let (own, mentioned) = ids
    var seen: Set<PartID> = []
    guard own.contains(where: { !seen.insert($0).inserted }) else { return }
    var fresh = FreshNames(taken: own + mentioned)
    seen = []
    mapIDs(
      own: { seen.insert($0).inserted ? $0 : fresh.name($0) },
      mentioned: { $0 })
  }

  /// Puts other ids in the place of all that parts have, and of all that they mention.
  mutating func mapIDs(own: (PartID) -> PartID, mentioned: (PartID) -> PartID) {
    func each<One: Part>(_ parts: inout [One], _ inside: (inout One) -> Void = { _ in }) {
      for index in parts.indices {
        parts[index].id = own(parts[index].id)
        inside(&parts[index])
      }
    }
    func mention(_ id: inout PartID?) { id = id.map(mentioned) }
    func mention(_ ids: inout [PartID]) { ids = ids.map(mentioned) }
    func each(assessments: inout [Assessment]) {
      each(&assessments) {
        each(&$0.criteria)
        mention(&$0.outcomes)
      }
    }
    each(&providers)
    each(&budget)
    for strand in Strand.allCases {
      guard var component = components[strand] else { continue }
      mention(&component.instructors)
      mention(&component.provider)
      each(&component.materials)
      components[strand] = component
    }
    each(&materials)
    each(&instructors)
    each(&courses) { mention(&$0.supports) }
    each(&units)
    each(&objectives) { objective in
      mention(&objective.units)
      for strand in Strand.allCases { each(&objective.outcomes[strand]) }
      each(&objective.activities)
      each(&objective.materials)
      each(assessments: &objective.assessments)
    }
    each(assessments: &assessments)
    each(&pathway.entryPoints)
    each(&pathway.exitPoints)
    each(&pathway.nextSteps)
    each(&pathway.credentials) { mention(&$0.leadsTo) }
    each(&pathway.laborMarket)
    each(&pathway.supportServices)
    each(&partners) { each(&$0.contributions) }
    each(&cohorts)
    each(&evidence) { mention(&$0.part) }
    each(&attachments)
    each(&reviews) { each(&$0.findings) { mention(&$0.part) } }
    each(&proposals) { mention(&$0.part) }
    each(&comments) {
      mention(&$0.part)
      mention(&$0.answers)
    }
    each(&assurances)
    each(&signers)
    each(&ruleSettings) { mention(&$0.part) }
    each(&notes)
  }
}
