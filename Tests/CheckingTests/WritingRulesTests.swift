import Checking
import Curriculum
import TestSupport
import Testing

/// What the advice on writing says of statements as people write them, and where it keeps silent.
struct WritingRulesTests {
  /// Statements of many trades that a fair reviewer has nothing to say of.
  static let sound = [
    "Read a drawing and weld symbols, convert fractions and decimals, and mark cuts within tolerance, "
      + "checking the work before cutting.",
    "Work a ticket: identify the fault from a log, try steps in order, record the result, and tell "
      + "the user in non-technical words.",
    "Read a gauge, plot measurements on a control chart, decide whether to stop the line, and log "
      + "the decision.",
    "Measure a rotor with a micrometer, compare the reading with the minimum on the spec sheet, and "
      + "decide: machine or replace.",
    "Rotate, balance and mount tires and set pressures.",
    "SWBAT teach a patient, in plain words, how to care for an access arm.",
    "Given a parts list, the student will be able to price a four-wheel brake job.",
    "Write the three Cs – complaint, cause, correction – on a repair order.",
    "Complete an intake form with a family in 20 minutes.",
    "Attend to a resident who has fallen, and call for help.",
    "Program a controller", "Staff a booth at a job fair", "Keep a job log", "Cut and glue PVC",
    "Visit a client at home and report what has changed.",
    "Participants will demonstrate the ability to lift a load with a partner.",
    "1. Greet the caller by name.", "Class A vehicles: couple and uncouple a trailer.",
    "Review a chart for missing entries.",
    "Take and chart a patient history before the doctor comes in.",
    "Identify leaks in a drip line.", "Show a customer how to set the timer.",
    "Use Ohm’s law to predict a reading, then test the circuit.",
    "Write a letter to XXXL Trucking.",
  ]

  @Test(arguments: sound)
  func `nothing is said of a sound statement`(statement: String) {
    #expect(findings(on: statement) == [])
  }

  /// Statements with a fault, and the one rule that tells it.
  static let faulty = [
    ("Students will understand medical terms.", "WRI-201"),
    ("This course will prepare students for the exam.", "WRI-205"),
    ("The teacher teaches the parts of a valve.", "WRI-205"),
    ("Students will be introduced to welding symbols.", "WRI-205"),
    ("Provide learners with practice in reading labels.", "WRI-205"),
    ("Trainees will receive training in lockout.", "WRI-205"),
    ("Watch a safety video", "WRI-206"), ("Read chapter 4 in the textbook.", "WRI-206"),
    ("Participate in class discussion.", "WRI-206"), ("Take the final exam", "WRI-206"),
    ("Learners will attend a workshop on resumes.", "WRI-206"),
    ("State the four food groups.", "WRI-203"),
    ("Recall and name the bones of the hand.", "WRI-203"),
    ("Measure a pulse. Students will also write a resume.", "WRI-204"),
    ("1. Measure a pulse. 2. Write a resume.", "WRI-204"),
    ("TBD", "WRI-217"), ("Measure xxx with a gauge.", "WRI-217"),
    ("Click or tap here to enter text.", "WRI-217"), ("Write a ????", "WRI-217"),
    ("RST.6-8.3", "WRI-216"), ("CHART THE PULSE OF A RESIDENT", "WRI-216"),
    ("The learner will solder.", "WRI-211"),
  ]

  @Test(arguments: faulty)
  func `each fault of a statement is told by one rule`(statement: String, rule: String) {
    #expect(findings(on: statement) == [rule])
  }

  @Test func `a program in another language is not held to English verbs`() {
    let statement = "Comprender y medir los signos vitales."
    #expect(findings(on: statement, language: "es-US") == [])
    #expect(findings(on: "TBD", language: "es-US") == ["WRI-217"])
  }

  private func findings(on statement: String, language: String = "en-US") -> [String] {
    var program = Program()
    program.language = language
    program.occupation.title = "Home health aide"
    var objective = Objective(id: "o1")
    objective.statement = statement
    var outcome = Outcome(id: "o1-training-1")
    outcome.text = "Measures pulse and breathing."
    objective.outcomes.workforceTraining = [outcome]
    program.objectives = [objective]
    let context = RuleContext(
      for: program, library: SampleFrameworks.library, profile: Profile(id: "any", title: "Any"))
    return Checker().check(program, context).findings.map(\.code).filter { $0.hasPrefix("WRI") }
  }
}
