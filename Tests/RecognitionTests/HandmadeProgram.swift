import Curriculum

/// Small programs for the tests of the measure.
enum HandmadeProgram {
  /// Three objectives with an outcome and a code in each strand.
  static func make() -> Program {
    var program = Program()
    program.title = "Phlebotomy Technician IET"
    program.summary = "Twelve weeks of reading and drawing blood."
    program.objectives = [
      objective(1, "Draw blood from a vein.", "Read the order of draw", "RI.3.3"),
      objective(2, "Label every tube.", "Write names and numbers without a slip", "W.3.2"),
      objective(3, "Report a needle stick.", "Summarize an exposure plan", "RI.4.2"),
    ]
    return program
  }

  private static func objective(
    _ number: Int, _ statement: String, _ reading: String, _ code: String
  ) -> Objective {
    var objective = Objective(id: PartID("o\(number)"))
    objective.label = "LO \(number)"
    objective.statement = statement
    let texts = [reading, "Ask for help in step \(number)", "Carry out skill sheet \(number)"]
    let codes = ["ccrs \(code)", "esf ESF.IS", "PHL\(number).1"]
    for (index, strand) in Strand.allCases.enumerated() {
      var outcome = Outcome(id: PartID("o\(number)-\(strand.idWord)-1"))
      outcome.text = texts[index]
      outcome.alignments = [Alignment(ItemReference(codes[index]))]
      objective.outcomes[strand] = [outcome]
    }
    return objective
  }

  /// The score of a program that was found where the handmade one was expected.
  static func score(changing change: (inout Program) -> Void) -> RecognitionScore {
    comparison(changing: change).score
  }

  /// The handmade program against a changed one.
  static func comparison(changing change: (inout Program) -> Void) -> ProgramComparison {
    var found = make()
    change(&found)
    return ProgramComparison(expected: make(), found: found)
  }
}
