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
    // Who learns may stand before the verb, with and without "will".
    "The student measures blood pressure on an adult.",
    "The learner takes a pulse for one minute.", "Each nursing student carries a tray of food.",
    "Students take a pulse and chart it.", "Welding students will tack a plate to a pipe.",
    "Students are expected to press a shirt.", "The trainee triages callers by urgency.",
    "Working in pairs, students take a pulse.",
    "When a student asks a question, answer in plain words.",
    // A condition stands before a comma, whatever the verb behind it.
    "With a partner, role-play a call from a guest.", "In a team, brainstorm causes of a delay.",
    "Using a torque wrench, torque the nuts of a wheel.",
    "Given tools, materials and a print, build a frame.",
    "Under supervision, bathe a resident in bed.",
    // Verbs that look like nouns or adverbs, and verbs of one trade.
    "Acknowledge a customer complaint.", "Portion food by weight.", "Requisition supplies.",
    "Function as a member of a crew.", "Dredge fillets in flour.", "Wring out a mop.",
    "Sling a load for a crane.", "Harness a horse.", "Comply with HIPAA rules.",
    "Rely on a checklist before takeoff.", "Torque bolts", "Knead dough", "Braid hair",
    "Galvanize pipe", "Safely jack a car.", "Correctly and safely operate a lathe.",
    "Demonstrate a bed bath on a mannequin.", "Scrub a wound tray.", "Rebuild a carburetor.",
    // A plan is there to see, however vague the verb.
    "Develop a care plan for a resident.", "Develop a weekly budget in a spreadsheet.",
    "Develop a skills checklist for new hires.", "Improve the flow of a work cell.",
    "Develop a menu to increase awareness of allergies.",
    "Cover a wound with a sterile dressing.", "Get a signature on a consent form.",
    "Master a key set for a hotel.", "Recognise the signs of a stroke and call for help.",
    // Papers, parts and games of the occupation.
    "Complete an admission packet with a new resident.", "Complete a tax worksheet.",
    "Complete a ten-column worksheet for a small business.",
    "Read a body control module with a scan tool.", "Complete a lesson plan for toddlers.",
    "Play a counting game with four preschoolers.", "Take the state certification exam.",
    "Complete range of motion exercises with a resident.", "Discuss food groups with a client.",
    "Visit a patient at the hospital.",
    // Work that serves people who are taught something.
    "Provide patient instruction on insulin storage.",
    "Provide discharge instruction to a patient.",
    // How well it is done, and the tools it is done with, are no further objectives.
    "Measure a pulse. Work is checked by a partner.", "Saw a board. Score of 80% or better.",
    "Type a letter. Time is kept with a watch.",
    "Write a shift note. Report is legible and signed.",
    "Back a trailer into a dock. Students must score 80%.",
    "Take a pulse. Students work in pairs.",
    "Select and use a hammer, drill, saw, file, clamp, and level.",
    "Name the part, inspect, and repair.", "Press [Enter] to confirm a printer driver.",
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
    ("The student understands medical terms.", "WRI-201"),
    ("Students know the parts of a valve.", "WRI-201"),
    ("In pairs, understand a print.", "WRI-201"), ("Assembly of parts", "WRI-201"),
    ("Develop an understanding of the code.", "WRI-201"),
    ("Develop knowledge and skills in welding.", "WRI-201"),
    ("Improve reading, writing and math skills.", "WRI-201"),
    ("Cover the basics of lockout.", "WRI-201"), ("Get familiar with the tools.", "WRI-201"),
    ("Have a basic knowledge of wiring.", "WRI-201"),
    ("Master the vocabulary of the unit.", "WRI-201"),
    ("Gain confidence in speaking with guests.", "WRI-201"),
    ("Students with a pass", "WRI-201"),
    ("The student receives instruction in lockout.", "WRI-205"),
    ("Provide opportunities for learners to read labels.", "WRI-205"),
    ("Provide learners with instruction in reading labels.", "WRI-205"),
    ("Help participants read a label.", "WRI-205"),
    ("Complete the packet", "WRI-206"), ("Complete module 3 of the course.", "WRI-206"),
    ("Complete a worksheet on vital signs with a partner.", "WRI-206"),
    ("Complete the worksheet for homework.", "WRI-206"), ("Students take a quiz.", "WRI-206"),
    ("Play a vocabulary game", "WRI-206"), ("Discuss nutrition in small groups.", "WRI-206"),
    ("The student reads chapter 4 in the textbook.", "WRI-206"),
    ("Memorize the bones of the hand.", "WRI-203"),
    ("Recognise the bones of the hand.", "WRI-203"),
    ("Recognize the bones of the hand.", "WRI-203"),
    ("The student names the bones of the hand.", "WRI-203"),
    ("Measure a pulse. The student writes a resume.", "WRI-204"),
    ("Measure a pulse. Time a race.", "WRI-204"),
    ("Press [Enter name] to begin.", "WRI-217"),
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

  @Test func `where the occupation serves participants, they are no learners`() {
    let statement = "Help participants enroll in health benefits."
    #expect(findings(on: statement) == ["WRI-205"])
    #expect(findings(on: statement, occupation: "Community health worker") == [])
    #expect(
      findings(on: "Help students read a label.", occupation: "Community health worker")
        == ["WRI-205"])
  }

  private func findings(
    on statement: String, language: String = "en-US", occupation: String = "Home health aide"
  ) -> [String] {
    var program = Program()
    program.language = language
    program.occupation.title = occupation
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
