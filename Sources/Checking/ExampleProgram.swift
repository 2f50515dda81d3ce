import Curriculum

/// The small program that every rule accepts: what examples of rules change.
enum ExampleProgram {
  /// One objective, three components that run together, a credential and a pathway.
  static let complete: Program = {
    var program = Program()
    program.title = "Nursing Assistant with Reading and Math"
    program.occupation.title = "Nursing assistant"
    program.activities = [.adultEducation, .integratedEducationAndTraining]
    program.intensity = "A week has 13 hours, which gives time to reach the next level."
    program.research = "Explicit teaching of vocabulary, and reading with a purpose."
    program.components.adultEducation = adultEducation
    program.components.workforcePreparation = component(hours: 48)
    program.components.workforceTraining = workforceTraining
    program.teamTeaching.model = "Both instructors teach in the skills laboratory."
    program.teamTeaching.planning = "They plan on Fridays from 1 to 2."
    program.instructors = [
      instructor("lee", "Ana Lee", [.adultEducation, .workforcePreparation]),
      instructor("reed", "Tom Reed", [.workforceTraining]),
    ]
    program.objectives = [measureVitalSigns]
    program.pathway = pathway
    return program
  }()

  private static func component(hours: Int) -> Component {
    var component = Component()
    component.hours = Hours(total: Amount(hours))
    component.dates = Dates(starts: CalendarDay("2027-01-11"), ends: CalendarDay("2027-04-30"))
    return component
  }

  private static var adultEducation: Component {
    var component = component(hours: 48)
    component.content = "Reading procedures, measuring and charting."
    component.standards = ["College and Career Readiness Standards"]
    return component
  }

  private static var workforceTraining: Component {
    var component = component(hours: 120)
    component.content = "The nurse aide course of the State."
    component.services = [.occupationalSkills]
    component.materials = [Material("handbook", "The handbook of the nurse aide course")]
    return component
  }

  private static func instructor(_ id: PartID, _ name: String, _ strands: [Strand]) -> Instructor {
    var instructor = Instructor(id: id)
    instructor.name = name
    instructor.strands = strands
    return instructor
  }

  private static var pathway: Pathway {
    var pathway = Pathway()
    pathway.description = "The first step of the health pathway of the local board."
    pathway.entryCriteria = "NRS level 4"
    var diploma = PathwayPoint(id: "next")
    diploma.text = "Practical nursing diploma"
    pathway.nextSteps = [diploma]
    pathway.boardPlan = "Health care is a sector of the plan of the board."
    var credential = Credential(id: "credential-1")
    credential.name = "Certified nursing assistant"
    credential.issuer = "the State registry"
    pathway.credentials = [credential]
    var openings = LaborMarketEvidence(id: "openings")
    openings.statement = "The county has 120 openings a year."
    openings.source = "State labor market survey"
    pathway.laborMarket = [openings]
    var advising = SupportService(id: "advising")
    advising.text = "A navigator advises learners each week."
    pathway.supportServices = [advising]
    return pathway
  }

  private static let measureVitalSigns: Objective = {
    var objective = Objective(id: "o1")
    objective.label = "SSLO 1"
    objective.statement = "Measure and chart vital signs, and report a value out of range."
    objective.outcomes.adultEducation = [
      outcome("o1-adult-1", "Follow a procedure of several steps.", "ccrs RST.6-8.3")
    ]
    objective.outcomes.workforcePreparation = [
      outcome("o1-preparation-1", "Speak up when something looks wrong at work.", "esf ESF.CS")
    ]
    objective.outcomes.workforceTraining = [
      outcome("o1-training-1", "Measures pulse, breathing and blood pressure.", nil)
    ]
    var assessment = Assessment(id: "o1-assessment-1")
    assessment.text = "Return demonstration on a partner"
    var criterion = Criterion(id: "o1-criterion-1")
    criterion.text = "Each value is within the range that the State allows."
    assessment.criteria = [criterion]
    objective.assessments = [assessment]
    return objective
  }()

  static func outcome(_ id: PartID, _ text: String, _ item: String?) -> Outcome {
    var outcome = Outcome(id: id)
    outcome.text = text
    outcome.alignments = item.map { [Alignment(ItemReference($0))] } ?? []
    return outcome
  }
}

extension Material {
  /// Makes a material with its words.
  init(_ id: PartID, _ text: String) {
    self.init(id: id)
    self.text = text
  }
}

extension Program {
  /// Adds a second objective to the example, with the outcomes of the first and ids of its own.
  mutating func addObjective(stating statement: String) {
    guard var objective = objectives.first else { return }
    objective.id = "o2"
    objective.label = "SSLO 2"
    objective.statement = statement
    for strand in Strand.allCases {
      for number in objective.outcomes[strand].indices {
        objective.outcomes[strand][number].id = PartID("o2-\(strand.idWord)-\(number + 1)")
      }
    }
    for number in objective.assessments.indices {
      objective.assessments[number].id = PartID("o2-assessment-\(number + 1)")
      for place in objective.assessments[number].criteria.indices {
        objective.assessments[number].criteria[place].id = PartID(
          "o2-criterion-\(number + 1)-\(place + 1)")
      }
    }
    objectives.append(objective)
  }

  /// Turns the example program into one that section 243 pays.
  mutating func makeCivics() {
    funding = ["243"]
    activities = [.englishLiteracyAndCivics]
    civicsRoute = .section243
    components.adultEducation?.content = "Reading, charting, and rights at work and as citizens."
    pathway.entryCriteria = "English language learners at NRS level 4"
  }
}
