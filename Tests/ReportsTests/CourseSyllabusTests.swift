import Curriculum
import Reports
import TestSupport
import Testing

@Suite struct CourseSyllabusTests {
  private func program() -> Program {
    var program = Program()
    program.title = "Nursing"
    var care = Course(id: "c1")
    care.number = "NURS 101"
    care.title = "Care"
    care.strand = .workforceTraining
    var reading = Course(id: "c2")
    reading.title = "Reading"
    reading.strand = .adultEducation
    program.courses = [care, reading]
    for (number, strands) in [(1, [Strand.adultEducation]), (2, Strand.allCases)] {
      var objective = Objective(id: PartID("o\(number)"))
      objective.statement = "Statement \(number)."
      for strand in strands {
        var outcome = Outcome(id: PartID("o\(number)-\(strand)"))
        outcome.text = "\(strand.title) \(number)"
        objective.outcomes[strand] = [outcome]
      }
      program.objectives.append(objective)
    }
    return program
  }

  @Test func `the syllabus of a course has its objectives alone, numbered as in the whole`() {
    var choices = SyllabusChoices()
    choices.course = 0
    let report = Syllabus(of: program(), library: SampleFrameworks.library, choices).report()
    #expect(report.part == "NURS 101 Care")
    let headings = report.sections.map(\.heading)
    #expect(headings.contains("Objective 2") && !headings.contains("Objective 1"))
    #expect(report.dump.contains("workforce training 2"))
    #expect(!report.dump.contains("adult education 2"))
  }

  @Test func `the wording for learners stands beside the approved one, never in its place`() {
    var choices = SyllabusChoices()
    choices.learnerWording = ["o2": "You will be able to do 2."]
    let dump = Syllabus(of: program(), library: SampleFrameworks.library, choices).report().dump
    #expect(dump.contains("You will be able to do 2."))
    #expect(dump.contains("*Wording of the program:* Statement 2."))
    #expect(dump.contains("Statement 1."))
  }

  @Test func `a support class says one thing, that it has no objectives`() {
    var other = program()
    other.courses[1].role = .support
    var choices = SyllabusChoices()
    choices.course = 1
    let report = Syllabus(of: other, library: SampleFrameworks.library, choices).report()
    #expect(report.dump.contains("it has no objectives of its own"))
    #expect(!report.dump.contains("Statement"))
  }

  @Test func `the syllabus of a course has the dates, hours and people of its strand alone`() {
    var other = program()
    other.components.adultEducation = Component()
    other.components.adultEducation?.hours.total = Amount(77)
    for (name, strand) in [("Ana Lee", Strand.adultEducation), ("Kim Doe", .workforceTraining)] {
      var person = Instructor(id: PartID(name))
      person.name = name
      person.strands = [strand]
      other.instructors.append(person)
    }
    other.courses[0].dates.wording = "May to June"
    var choices = SyllabusChoices()
    choices.course = 0
    let report = Syllabus(of: other, library: SampleFrameworks.library, choices).report()
    #expect(report.facts.filter { $0.label.contains("Dates") }.map(\.label) == ["Dates"])
    #expect(report.dump.contains("Kim Doe"))
    #expect(!report.dump.contains("Ana Lee") && !report.dump.contains("77"))
  }

  @Test func `a wording counts as approved only where the day of an approval is known`() {
    var choices = SyllabusChoices()
    choices.learnerWording = ["o2": "You will be able to do 2."]
    var approved = program()
    var round = ReviewRound(id: "r")
    round.decision = .approved
    round.returned = CalendarDay("2026-05-01")
    approved.reviews = [round]
    let dump = Syllabus(of: approved, library: SampleFrameworks.library, choices).report().dump
    #expect(dump.contains("*Approved wording:* Statement 2."))
  }
}
