import Curriculum

extension Program {
  /// Every text of the program, codes and names of fixed lists included.
  var texts: [String] {
    var texts = Texts()
    texts.add(title, summary, model, intensity, research)
    texts.add(
      occupation.title, occupation.soc, occupation.cip, occupation.cipTitle, occupation.localCode,
      occupation.cluster)
    texts.add(occupation.jobTitles)
    texts.add(funding)
    texts.add(activities.map(\.rawValue))
    texts.add(dates.wording)
    texts.add(
      teamTeaching.model, teamTeaching.planning, teamTeaching.classSize,
      teamTeaching.creditEquivalency)
    for line in budget { texts.add(line.text, line.category, line.source) }
    texts.add(dataSystem)
    for assurance in assurances { texts.add(assurance.text, assurance.party) }
    for evidence in evidence { texts.add(evidence.statement, evidence.page) }
    for round in reviews { texts.add(round) }
    for provider in providers {
      texts.add(
        provider.name, provider.role, provider.contact, provider.email, provider.phone,
        provider.address)
    }
    for strand in Strand.allCases { texts.add(components[strand] ?? Component()) }
    for person in instructors {
      texts.add(person.name, person.role, person.email, person.qualifications)
    }
    for course in courses { texts.add(course.title, course.number, course.department) }
    for unit in units { texts.add(unit.label, unit.title, unit.dates.wording, unit.notes) }
    for objective in objectives { texts.add(objective) }
    texts.add(materials)
    texts.add(assessments)
    texts.add(pathway)
    for partner in partners {
      texts.add(partner.name, partner.kind, partner.contact)
      texts.add(partner.contributions.map(\.text))
    }
    for cohort in cohorts { texts.add(cohort.name, cohort.site, cohort.notes) }
    for signer in signers { texts.add(signer.role, signer.name) }
    for note in notes { texts.add(note.heading, note.text) }
    return texts.all
  }

  /// Every count of hours or weeks in the program.
  var amounts: Set<Amount> {
    let strands = Strand.allCases.compactMap { components[$0]?.hours }
    let hours = [hours, teamTeaching.overlap] + strands + courses.map(\.hours)
    return Set(hours.flatMap { [$0.total, $0.perWeek, $0.weeks].compactMap(\.self) })
  }
}

/// Texts that a walk over a program collects.
private struct Texts {
  private(set) var all: [String] = []

  mutating func add(_ texts: String?...) { all += texts.compactMap(\.self) }
  mutating func add(_ texts: [String]) { all += texts }

  mutating func add(_ component: Component) {
    add(
      component.title, component.content, component.dates.wording, component.intensity,
      component.research)
    add(component.services.map(\.rawValue))
    add(component.standards)
    add(component.materials)
  }

  mutating func add(_ objective: Objective) {
    add(objective.label, objective.statement, objective.learnerWording, objective.notes)
    for outcome in Strand.allCases.flatMap({ objective.outcomes[$0] }) {
      add(outcome.text, outcome.learnerWording)
    }
    add(objective.activities.map(\.text))
    add(objective.materials)
    add(objective.assessments)
  }

  mutating func add(_ round: ReviewRound) {
    add(round.reviewer)
    for finding in round.findings {
      add(finding.criterion, finding.comment, finding.response, finding.change)
    }
  }

  mutating func add(_ pathway: Pathway) {
    add(
      pathway.description, pathway.entryCriteria, pathway.boardPlan,
      pathway.nextLevelRequirements, pathway.completerWage)
    add((pathway.entryPoints + pathway.exitPoints + pathway.nextSteps).map(\.text))
    for credential in pathway.credentials { add(credential.name, credential.issuer) }
    for evidence in pathway.laborMarket { add(evidence.statement, evidence.source, evidence.wage) }
    for service in pathway.supportServices { add(service.text, service.provider) }
  }

  mutating func add(_ materials: [Material]) {
    for material in materials { add(material.text, material.source) }
  }

  mutating func add(_ assessments: [Assessment]) {
    for assessment in assessments {
      add(assessment.text)
      add(assessment.criteria.map(\.text))
    }
  }
}
