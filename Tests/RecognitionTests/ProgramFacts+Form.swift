import Curriculum

extension ProgramFacts {
  /// Adds what a form asks about the program as a whole.
  mutating func addForm() {
    add(.title, program.title)
    add(.summary, program.summary)
    add(.model, program.model)
    addOccupation(program.occupation)
    add(.funding, program.funding)
    for line in program.budget {
      add(.budget, line.text)
      add(.budget, line.category, in: [line.text, "category"])
      add(.budget, line.amount?.description, in: [line.text, "amount"])
      add(.budget, line.source, in: [line.text, "source"])
    }
    add(.civicsRoute, program.civicsRoute?.rawValue)
    add(.adultEducationActivity, program.activities.map(\.rawValue))
    add(.hours, program.hours)
    add(.dates, program.dates)
    add(.research, program.research, in: ["program"])
    addMaterials(program.materials, of: "program")
    for assessment in program.assessments {
      add(.programAssessment, assessment.text)
      add(.programAssessment, assessment.criteria.map(\.text), in: [assessment.text, "criterion"])
    }
    add(.expectedGain, program.expectedGains.map(\.rawValue))
    add(.dataSystem, program.dataSystem)
  }

  private mutating func addOccupation(_ occupation: Occupation) {
    add(.occupationTitle, occupation.title)
    add(.soc, occupation.soc)
    add(.cip, occupation.cip)
    add(.cipTitle, occupation.cipTitle)
    add(.localCode, occupation.localCode)
    add(.cluster, occupation.cluster)
    add(.jobTitle, occupation.jobTitles)
  }

  /// Adds the three components.
  mutating func addComponents() {
    for strand in Strand.allCases {
      guard let component = program.components[strand] else { continue }
      let context = [strand.title]
      add(.componentContent, component.content, in: context)
      add(.componentHours, component.hours, in: context)
      add(.componentDates, component.dates, in: context)
      add(
        .componentProvider,
        component.provider.map { id in
          program.providers.first { $0.id == id }?.name ?? id.rawValue
        }, in: context)
      add(.componentService, component.services.map(\.rawValue), in: context)
      add(.componentStandard, component.standards, in: context)
      add(.research, component.research, in: context)
      addMaterials(component.materials, of: strand.title)
    }
  }

  private mutating func addMaterials(_ materials: [Material], of owner: String) {
    for material in materials {
      add(.programMaterial, material.text, in: [owner])
      add(.programMaterial, material.source, in: [owner, material.text, "source"])
    }
  }
}
