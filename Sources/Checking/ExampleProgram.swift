import Curriculum

/// The small program that every rule accepts: what examples of rules change.
enum ExampleProgram {
  /// One objective, three components that run together, a credential and a pathway.
  static let complete: Program = {
    var program = Program()
    program.title = "Nursing Assistant with Reading and Math"
    program.occupation.title = "Nursing assistant"
    for strand in Strand.allCases {
      var component = Component()
      component.hours = Hours(total: Amount(strand == .workforceTraining ? 120 : 48))
      component.dates = Dates(
        starts: CalendarDay("2027-01-11"), ends: CalendarDay("2027-04-30"))
      program.components[strand] = component
    }
    program.objectives = [measureVitalSigns]
    program.pathway.description = "The first step of the health pathway of the local board."
    var credential = Credential(id: "credential-1")
    credential.name = "Certified nursing assistant"
    program.pathway.credentials = [credential]
    return program
  }()

  private static let measureVitalSigns: Objective = {
    var objective = Objective(id: "o1")
    objective.label = "SSLO 1"
    objective.statement = "Measure and chart vital signs, and report a value out of range."
    objective.outcomes.adultEducation = [
      outcome("o1-adult-1", "Follow a procedure of several steps.", "ccrs RST.6-8.3")
    ]
    objective.outcomes.workforcePreparation = [
      outcome("o1-preparation-1", "Speak up when something looks wrong.", nil)
    ]
    objective.outcomes.workforceTraining = [
      outcome("o1-training-1", "Measures pulse, breathing and blood pressure.", nil)
    ]
    return objective
  }()

  static func outcome(_ id: PartID, _ text: String, _ item: String?) -> Outcome {
    var outcome = Outcome(id: id)
    outcome.text = text
    outcome.alignments = item.map { [Alignment(ItemReference($0))] } ?? []
    return outcome
  }
}
