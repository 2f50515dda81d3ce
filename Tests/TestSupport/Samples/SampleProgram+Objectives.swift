import Curriculum

extension SampleProgram {
  static var objectives: [Objective] {
    [vitalSigns, handHygiene, charting, bodyMechanics, rights]
  }

  private static var vitalSigns: Objective {
    objective("o1", "SSLO 1", "u2") {
      $0.statement = """
        Measure pulse, breathing and blood pressure, chart them with units and times, and report a \
        value out of range to the nurse in two clear sentences.
        """
      $0.outcomes.adultEducation = [
        outcome("o1-a1", "Follow a written procedure step by step", "ccrs RST.6-8.3"),
        outcome("o1-a2", "Record values with the right unit and precision (MP.6)", "ccrs MP.6"),
      ]
      $0.outcomes.workforcePreparation = [
        outcome("o1-p1", "Report to a supervisor in clear sentences", "esf ESF.CS")
      ]
      $0.outcomes.workforceTraining = [
        outcome("o1-t1", "Measure and record vital signs", "CNA 3.2")
      ]
      $0.alignments = [
        Alignment(ItemReference("ccrs SL.5.4"), strength: .partial, level: .introduced)
      ]
      $0.assessments = [
        part("o1-s1") { (test: inout Assessment) in
          test.text = "Return demonstration with a partner"
          test.criteria = [
            part("o1-s1-c1") { (criterion: inout Criterion) in
              criterion.text = "Pulse within 4 beats of the instructor's count"
            }
          ]
        }
      ]
    }
  }

  private static var handHygiene: Objective {
    objective("o2", "SSLO 2", "u1") {
      $0.statement = """
        Follow the written sequence for hand hygiene and protective equipment, and explain the \
        reason for each step to a partner.
        """
      $0.outcomes.adultEducation = [
        outcome("o2-a1", "Explain each step and why it matters", "ccrs RI.4.3")
      ]
      $0.outcomes.workforcePreparation = [
        outcome("o2-p1", "Work with a partner and check each other's steps", "esf ESF.IS")
      ]
      $0.outcomes.workforceTraining = [
        outcome("o2-t1", "Wash hands and put on and take off equipment", "CNA 1.1")
      ]
      $0.assessments = [
        part("o2-s1") { (test: inout Assessment) in test.text = "Skills checklist of the state" }
      ]
    }
  }

  private static var charting: Objective {
    objective("o3", "SSLO 3", "u2") {
      $0.statement = "Chart care so that the next shift can act on it."
      $0.outcomes.adultEducation = [
        outcome(
          "o3-a1", "Write short, exact notes (W/WHST.6-8.4)", "ccrs W/WHST.6-8.4", "ccrs W.5.4")
      ]
      $0.outcomes.workforcePreparation = [
        outcome("o3-p1", "See how the chart serves the whole team", "esf ESF.ST")
      ]
      $0.outcomes.workforceTraining = [outcome("o3-t1", "Chart intake, output and care", "CNA 3.4")]
    }
  }

  private static var bodyMechanics: Objective {
    objective("o4", "SSLO 4", "u3") {
      $0.statement = "Move a resident safely with a belt, judging weight and distance first."
      $0.outcomes.workforcePreparation = [
        outcome("o4-p1", "Plan the move and decide whether help is needed", "esf ESF.CT")
      ]
      $0.outcomes.workforceTraining = [outcome("o4-t1", "Transfer with a gait belt", "CNA 2.3")]
    }
  }

  private static var rights: Objective {
    objective("o5", nil, "u3") {
      $0.outcomes.workforceTraining = [outcome("o5-t1", "Explain the rights of residents")]
    }
  }

  private static func objective(
    _ id: PartID, _ label: String?, _ unit: PartID, _ fill: (inout Objective) -> Void
  ) -> Objective {
    part(id) { (objective: inout Objective) in
      objective.label = label
      objective.units = [unit]
      fill(&objective)
    }
  }

  private static func outcome(_ id: PartID, _ text: String, _ codes: String...) -> Outcome {
    part(id) { (outcome: inout Outcome) in
      outcome.text = text
      outcome.alignments = codes.map { Alignment(ItemReference($0)) }
    }
  }
}
