import Curriculum

/// The rows of a crosswalk to be, and every alignment with the row that it belongs to.
struct CrosswalkSources {
  private(set) var rows: [CrosswalkRow] = []
  /// The links of row `n` are `links[ends[n - 1]..<ends[n]]`.
  private(set) var ends: [Int] = []
  private(set) var links: [CrosswalkLink] = []
  /// The number of each link's item.
  private(set) var slots: [ItemIndex.Slot] = []
  private(set) var index: ItemIndex

  init(_ program: Program, _ index: ItemIndex) {
    self.index = index
    let expected = program.objectives.reduce(0) { sum, objective in
      Strand.allCases.reduce(sum + objective.alignments.count) { sum, strand in
        objective.outcomes[strand].reduce(sum) { $0 + $1.alignments.count }
      }
    }
    links.reserveCapacity(expected)
    slots.reserveCapacity(expected)
    let labels = program.rowLabels
    for (place, objective) in program.objectives.enumerated() {
      var counts = ByStrand(all: 0)
      add(objective.alignments, objective.id, .row)
      for strand in Strand.allCases {
        counts[strand] = objective.outcomes[strand].count
        for outcome in objective.outcomes[strand] {
          add(outcome.alignments, outcome.id, .outcome(strand))
        }
      }
      for activity in objective.activities { add(activity.alignments, activity.id, .activity) }
      for material in objective.materials { add(material.alignments, material.id, .material) }
      for test in objective.assessments { add(test.alignments, test.id, .assessment) }
      close(
        CrosswalkRow(
          kind: .objective, part: objective.id, label: labels[place],
          statement: objective.shownStatement, outcomes: counts))
    }
    addOtherParts(of: program)
  }

  private mutating func addOtherParts(of program: Program) {
    for strand in Strand.allCases {
      guard let component = program.components[strand], !component.alignments.isEmpty else {
        continue
      }
      add(component.alignments, PartID("component-\(strand)"), .row)
      let title = component.title ?? component.content ?? "the component as a whole"
      close(row(.component(strand), nil, Phrase.sentence(strand.title), title))
    }
    let componentMaterials = Strand.allCases.flatMap { program.components[$0]?.materials ?? [] }
    for material in componentMaterials + program.materials {
      addRow(.material, material.id, "Material", material.text, material.alignments)
    }
    for unit in program.units {
      addRow(.unit, unit.id, "Unit", program.name(of: unit), unit.alignments)
    }
    for test in program.assessments {
      addRow(.assessment, test.id, "Assessment", test.text, test.alignments)
    }
    if !program.pathway.alignments.isEmpty {
      add(program.pathway.alignments, "pathway", .row)
      let words = program.pathway.description ?? "the pathway as a whole"
      close(row(.pathway, nil, "Career pathway", words))
    }
    for credential in program.pathway.credentials {
      addRow(
        .credential, credential.id, "Credential", credential.name, credential.alignments)
    }
    for service in program.pathway.supportServices {
      addRow(
        .supportService, service.id, "Support service", service.text, service.alignments)
    }
    for partner in program.partners {
      addRow(.partner, partner.id, "Partner", partner.name, partner.alignments)
      for contribution in partner.contributions {
        let words = "\(partner.name): \(contribution.text)"
        addRow(.partner, contribution.id, "Partner", words, contribution.alignments)
      }
    }
  }

  /// Adds a part that is a row only when something is said of it.
  private mutating func addRow(
    _ kind: CrosswalkRow.Kind, _ part: PartID, _ label: String, _ statement: String,
    _ alignments: [Alignment]
  ) {
    guard !alignments.isEmpty else { return }
    add(alignments, part, .row)
    close(row(kind, part, label, statement))
  }

  private func row(
    _ kind: CrosswalkRow.Kind, _ part: PartID?, _ label: String, _ statement: String
  ) -> CrosswalkRow {
    CrosswalkRow(
      kind: kind, part: part, label: label, statement: statement, outcomes: ByStrand(all: 0))
  }

  private mutating func add(
    _ alignments: [Alignment], _ carrier: PartID, _ kind: CrosswalkLink.Kind
  ) {
    for alignment in alignments {
      slots.append(index.slot(of: alignment.item))
      links.append(
        CrosswalkLink(
          carrier: carrier, kind: kind, strength: alignment.strength, level: alignment.level))
    }
  }

  private mutating func close(_ row: CrosswalkRow) {
    rows.append(row)
    ends.append(links.count)
  }
}
