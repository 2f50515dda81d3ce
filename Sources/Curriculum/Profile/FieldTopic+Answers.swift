extension FieldTopic {
  /// What a program says to this topic, a text for each thing said; empty where it says nothing.
  public func answers(in program: Program) -> [String] {
    let texts =
      about(program) ?? components(of: program) ?? teaching(in: program)
      ?? pathway(of: program.pathway) ?? approval(of: program)
    return texts.filter { !$0.isEmpty }
  }

  private func about(_ program: Program) -> [String]? {
    let occupation = program.occupation
    return switch self {
    case .provider: program.providers.map(\.name)
    case .contact: program.providers.compactMap(\.contact)
    case .email: program.providers.compactMap(\.email)
    case .phone: program.providers.compactMap(\.phone)
    case .address: program.providers.compactMap(\.address)
    case .title: [program.title]
    case .summary: [program.summary].compactMap(\.self)
    case .model: [program.model].compactMap(\.self)
    case .cip: [occupation.cip].compactMap(\.self)
    case .localCode: [occupation.localCode].compactMap(\.self)
    case .soc: [occupation.soc].compactMap(\.self)
    case .occupation: [occupation.title].compactMap(\.self)
    case .cluster: [occupation.cluster].compactMap(\.self)
    case .jobTitles: occupation.jobTitles
    case .activities: program.activities.map(\.rawValue)
    case .funding: program.funding
    case .civicsRoute: [program.civicsRoute?.rawValue].compactMap(\.self)
    case .budget: program.budget.map(\.text)
    case .skillGains: program.expectedGains.map(\.rawValue)
    case .dataSystem: [program.dataSystem].compactMap(\.self)
    default: nil
    }
  }

  private func components(of program: Program) -> [String]? {
    let components = Strand.allCases.compactMap { program.components[$0] }
    return switch self {
    case .standards: program.components.adultEducation?.standards ?? []
    case .trainingService: program.components.workforceTraining?.services.map(\.rawValue) ?? []
    case .preparationSkills:
      program.objectives.flatMap { $0.outcomes.workforcePreparation.map(\.text) }
    case .objectives:
      program.objectives.map { $0.statement ?? $0.label ?? $0.id.rawValue }
    case .hours:
      (components.map(\.hours) + [program.hours]).compactMap { $0.whole ?? $0.perWeek }
        .map(\.description)
    case .dates:
      (components.map(\.dates) + [program.dates]).compactMap {
        $0.starts?.description ?? $0.wording
      }
    case .intensity: [program.intensity].compactMap(\.self) + components.compactMap(\.intensity)
    case .research: [program.research].compactMap(\.self) + components.compactMap(\.research)
    case .materials:
      (program.materials + components.flatMap(\.materials)
        + program.objectives.flatMap(\.materials)).map(\.text)
    default: nil
    }
  }

  private func teaching(in program: Program) -> [String]? {
    let team = program.teamTeaching
    return switch self {
    case .courses: program.courses.filter { $0.role != .support }.map(\.title)
    case .supportClasses: program.courses.filter { $0.role == .support }.map(\.title)
    case .overlap:
      [team.overlap.total ?? team.overlap.perWeek].compactMap { $0?.description }
    case .classSize: [team.classSize].compactMap(\.self)
    case .cohorts: program.cohorts.map(\.name)
    case .schedule: program.units.map { program.name(of: $0) }
    case .instructors: program.instructors.map(\.name)
    case .teamTeaching: [team.model].compactMap(\.self)
    case .planning: [team.planning].compactMap(\.self)
    case .seats: program.cohorts.compactMap { $0.seats?.description }
    case .partners: program.partners.map(\.name)
    case .assessments:
      (program.assessments + program.objectives.flatMap(\.assessments)).map(\.text)
    default: nil
    }
  }

  private func pathway(of pathway: Pathway) -> [String]? {
    switch self {
    case .credentials: pathway.credentials.map(\.name)
    case .entryCriteria:
      [pathway.entryCriteria].compactMap(\.self) + pathway.entryPoints.map(\.text)
    case .nextLevel: [pathway.nextLevelRequirements].compactMap(\.self)
    case .laborMarket: pathway.laborMarket.map(\.statement)
    case .wage: [pathway.completerWage].compactMap(\.self)
    case .boardPlan: [pathway.boardPlan].compactMap(\.self)
    case .pathway: [pathway.description].compactMap(\.self)
    case .nextSteps: pathway.nextSteps.map(\.text)
    case .supportServices: pathway.supportServices.map(\.text)
    default: nil
    }
  }

  private func approval(of program: Program) -> [String] {
    switch self {
    case .assurances: program.assurances.map(\.text)
    case .signatures: program.signers.filter { $0.signed != nil }.map(\.role)
    case .revision: program.reviews.compactMap { $0.submitted?.description }
    default: []
    }
  }
}
