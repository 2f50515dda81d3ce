import Curriculum

extension CrosswalkSources {
  /// Adds each part beside the objectives that carries alignments.
  mutating func addOtherParts(of program: Program) {
    for strand in Strand.allCases {
      guard let component = program.components[strand] else { continue }
      let title = component.title ?? component.content ?? "the component as a whole"
      addRow(
        .component(strand), strand.componentID, Phrase.sentence(strand.title), title,
        component.alignments, strand: strand)
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
    let words = program.pathway.description ?? "the pathway as a whole"
    addRow(.pathway, "pathway", "Career pathway", words, program.pathway.alignments)
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
}
