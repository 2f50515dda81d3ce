import Curriculum

/// Where in a program something is found, as the columns of a table of system elements name it.
public enum PartKind: String, CaseIterable, Hashable, Sendable {
  /// The single set of learning objectives, with activities and assessments.
  case objectives = "Objectives"
  /// The three components, with their hours, dates and materials.
  case components = "Components"
  /// The courses, units and weeks.
  case units = "Courses and units"
  /// The people who teach, and how they plan.
  case teaching = "Teaching"
  /// The career pathway, with its credentials and the labor market.
  case pathway = "Pathway"
  /// Employers and others who take part.
  case partners = "Partners"
  /// What helps learners to stay.
  case support = "Support services"

  /// Where the answers to a topic stand; nil for what is said of the program as a whole.
  init?(_ topic: FieldTopic) {
    switch topic {
    case .objectives, .assessments, .preparationSkills: self = .objectives
    case .hours, .dates, .materials, .standards, .intensity, .research, .trainingService,
      .activities:
      self = .components
    case .courses, .schedule, .supportClasses: self = .units
    case .teamTeaching, .planning, .instructors, .overlap: self = .teaching
    case .pathway, .credentials, .nextSteps, .laborMarket, .boardPlan, .entryCriteria, .nextLevel,
      .wage:
      self = .pathway
    case .partners: self = .partners
    case .supportServices: self = .support
    default: return nil
    }
  }

  /// The kind of each part of a program that can be pointed to.
  static func kinds(in program: Program) -> [PartID: PartKind] {
    var kinds: [PartID: PartKind] = ["pathway": .pathway]
    for strand in Strand.allCases {
      kinds[strand.componentID] = .components
      for material in program.components[strand]?.materials ?? [] {
        kinds[material.id] = .components
      }
    }
    for material in program.materials { kinds[material.id] = .components }
    for unit in program.units { kinds[unit.id] = .units }
    for course in program.courses { kinds[course.id] = .units }
    for objective in program.objectives { kinds[objective.id] = .objectives }
    for assessment in program.assessments { kinds[assessment.id] = .objectives }
    for instructor in program.instructors { kinds[instructor.id] = .teaching }
    for credential in program.pathway.credentials { kinds[credential.id] = .pathway }
    for service in program.pathway.supportServices { kinds[service.id] = .support }
    for partner in program.partners {
      kinds[partner.id] = .partners
      for contribution in partner.contributions { kinds[contribution.id] = .partners }
    }
    return kinds
  }
}
