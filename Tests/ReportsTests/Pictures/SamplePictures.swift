import Curriculum
import Frameworks
import Reports
import TestSupport

/// Every picture of a program, for the laws that all of them obey.
enum SamplePictures {
  static func all(of program: Program, _ library: FrameworkLibrary) -> [Picture] {
    var older = program
    older.objectives = Array(program.objectives.dropFirst())
    var newer = program
    if !newer.objectives.isEmpty { newer.objectives[0].outcomes.adultEducation = [] }
    let coverage = Coverage(of: Crosswalk(of: program, against: library))
    return [
      Braid(of: program).picture(), Timeline(of: program).picture(),
      CoverageMap(of: coverage).picture(),
      ChangePicture(of: CoverageChange(from: older, to: newer, against: library)).picture(),
    ] + CoverageMap(of: coverage).pictures()
  }

  /// A program with so many objectives, in units of ten, against so many items.
  static func large(objectives: Int, items: Int) -> (Program, FrameworkLibrary) {
    var program = Program()
    program.title = "A program with very many objectives, for the limits of what can be drawn"
    program.units = (0..<(objectives / 10)).map { number in
      var unit = Unit(id: PartID("u\(number)"))
      unit.label = "Week \(number + 1)"
      unit.hours.workforceTraining = Amount(number)
      return unit
    }
    program.objectives = (0..<objectives).map { number in
      var objective = Objective(id: PartID("o\(number)"))
      objective.statement = "Do the work number \(number) in the order of the procedure."
      objective.units = [PartID("u\(number / 10)")]
      for strand in Strand.allCases where number % 7 != 0 || strand == .workforceTraining {
        var outcome = Outcome(id: PartID("o\(number)-\(strand)"))
        outcome.alignments = [
          Alignment(ItemReference(framework: "large", code: "A.\(number * 31 % items)"))
        ]
        objective.outcomes[strand] = [outcome]
      }
      return objective
    }
    let list = Framework(
      id: "large", title: "A list of very many items", publisher: "Sample", kind: .standards,
      licence: FrameworkLicence(name: "Apache-2.0", statement: "Labels for tests."),
      identifier: "large", strand: .adultEducation,
      items: (0..<items).map { number in
        FrameworkItem(
          id: "A.\(number)", code: FrameworkCode("A.\(number)"), label: "Item \(number)",
          statement: "What item \(number) asks.")
      })
    return (program, FrameworkLibrary([list]))
  }
}
