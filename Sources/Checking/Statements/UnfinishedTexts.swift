import Curriculum

/// Walks over every text that goes to a reviewer and keeps those with a placeholder.
///
/// Remarks, comments and reviews are talk about the program and no part of it.
struct UnfinishedTexts {
  /// Where each stands, and the placeholder as it is written.
  private(set) var found: [(place: Place, placeholder: String)] = []

  init(in program: Program) {
    lookAtFields(of: program)
    for provider in program.providers {
      look(
        provider.id, "the organization “\(provider.name)”", provider.name, provider.contact,
        provider.email, provider.phone, provider.address)
    }
    for strand in Strand.allCases {
      guard let component = program.components[strand] else { continue }
      look(
        strand.componentID, "the \(strand.title) component", component.content, component.intensity,
        component.research, component.dates.wording)
      look(at: component.materials)
    }
    look(at: program.materials)
    for person in program.instructors {
      look(
        person.id, "the instructor “\(person.name)”", person.name, person.email,
        person.qualifications)
    }
    for course in program.courses { look(course.id, "the course “\(course.title)”", course.title) }
    for unit in program.units {
      look(unit.id, "the unit “\(program.name(of: unit))”", unit.title, unit.dates.wording)
    }
    for index in program.objectives.indices { look(atObjective: index, of: program) }
    for assessment in program.assessments {
      look(assessment.id, "the assessment “\(assessment.text)”", assessment.text)
    }
    for partner in program.partners {
      look(partner.id, "the partner “\(partner.name)”", partner.name, partner.contact)
      for contribution in partner.contributions {
        look(contribution.id, "what the partner “\(partner.name)” does", contribution.text)
      }
    }
    for cohort in program.cohorts { look(cohort.id, "the cohort “\(cohort.name)”", cohort.name) }
    for signer in program.signers {
      look(signer.id, "the signer “\(signer.role)”", signer.role, signer.name)
    }
    look(at: program.pathway)
  }

  private mutating func look(
    _ id: PartID, _ name: @autoclosure () -> String, _ texts: String?...
  ) {
    // One place is told once, however many of its texts are unfinished.
    for text in texts {
      guard let text, let placeholder = Placeholder.first(in: text) else { continue }
      found.append((.part(id, name()), placeholder))
      return
    }
  }

  private mutating func look(_ topic: FieldTopic, _ texts: String?...) {
    for text in texts {
      look(PartID(topic.rawValue), "the field “\(topic.rawValue)”", text)
    }
  }

  private mutating func lookAtFields(of program: Program) {
    let pathway = program.pathway
    look(.title, program.title)
    look(.summary, program.summary)
    look(.model, program.model)
    look(.intensity, program.intensity)
    look(.research, program.research)
    look(.occupation, program.occupation.title)
    for title in program.occupation.jobTitles { look(.jobTitles, title) }
    look(.cluster, program.occupation.cluster)
    look(.dates, program.dates.wording)
    look(.teamTeaching, program.teamTeaching.model)
    look(.classSize, program.teamTeaching.classSize)
    look(.planning, program.teamTeaching.planning)
    look(.entryCriteria, pathway.entryCriteria)
    look(.nextLevel, pathway.nextLevelRequirements)
    look(.wage, pathway.completerWage)
    look(.boardPlan, pathway.boardPlan)
    look("pathway", "the career pathway", pathway.description)
  }

  private mutating func look(at materials: [Material]) {
    for material in materials {
      look(material.id, "the material “\(material.text)”", material.text, material.source)
    }
  }

  private mutating func look(at pathway: Pathway) {
    for credential in pathway.credentials {
      look(
        credential.id, "the credential “\(credential.name)”", credential.name, credential.issuer)
    }
    for openings in pathway.laborMarket {
      look(
        openings.id, "the labor-market evidence", openings.statement, openings.source,
        openings.wage)
    }
    for service in pathway.supportServices {
      look(service.id, "the support service “\(service.text)”", service.text, service.provider)
    }
    for point in pathway.entryPoints + pathway.exitPoints + pathway.nextSteps {
      look(point.id, "the step “\(point.text)” of the pathway", point.text)
    }
  }

  private mutating func look(atObjective index: Int, of program: Program) {
    let objective = program.objectives[index]
    look(objective.id, program.name(ofObjective: index), objective.statement)
    for strand in Strand.allCases {
      for (number, outcome) in objective.outcomes[strand].enumerated() {
        look(
          outcome.id, program.name(ofOutcome: number, in: strand, ofObjective: index), outcome.text)
      }
    }
    func name(_ word: String, _ number: Int) -> String {
      "\(program.name(ofObjective: index)), \(word) \(number + 1)"
    }
    for (number, activity) in objective.activities.enumerated() {
      look(activity.id, name("activity", number), activity.text)
    }
    for (number, material) in objective.materials.enumerated() {
      look(material.id, name("material", number), material.text, material.source)
    }
    for (number, assessment) in objective.assessments.enumerated() {
      look(assessment.id, name("assessment", number), assessment.text)
      for criterion in assessment.criteria {
        look(criterion.id, name("assessment", number) + ", criterion", criterion.text)
      }
    }
  }
}
