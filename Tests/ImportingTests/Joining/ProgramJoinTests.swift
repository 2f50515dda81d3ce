import Curriculum
import TestSupport
import Testing

@testable import Importing

struct ProgramJoinTests {
  private func joined(_ programs: Program...) -> ProgramJoin {
    let files = ["set.docx", "syllabus.docx", "checklist.docx"]
    var join = ProgramJoin(programs.first ?? Program(), from: files[0])
    for (program, file) in zip(programs, files).dropFirst() { join.add(program, from: file) }
    return join
  }

  private func objective(
    _ id: PartID, _ label: String?, _ statement: String?, training: [String] = []
  ) -> Objective {
    var objective = Objective(id: id)
    objective.label = label
    objective.statement = statement
    objective.outcomes.workforceTraining = training.enumerated().map { number, text in
      var outcome = Outcome(id: PartID("\(id)-training-\(number + 1)"))
      outcome.text = text
      return outcome
    }
    return objective
  }

  // MARK: Single values

  @Test func `an empty field takes what the other document says`() {
    var set = Program()
    set.title = "Welding Fundamentals"
    var syllabus = Program()
    syllabus.summary = "Learners weld."
    syllabus.occupation.soc = "51-4121"
    syllabus.components.workforceTraining = Component()
    syllabus.components.workforceTraining?.hours.total = Amount(110)
    let join = joined(set, syllabus)
    #expect(join.program.title == "Welding Fundamentals")
    #expect(join.program.summary == "Learners weld.")
    #expect(join.program.occupation.soc == "51-4121")
    #expect(join.program.components.workforceTraining?.hours.total == Amount(110))
    #expect(join.findings.isEmpty)
  }

  @Test func `case, blanks and quotes make no difference`() {
    var (set, syllabus) = (Program(), Program())
    set.title = "Welding “Fundamentals”"
    syllabus.title = "WELDING  Fundamentals"
    let join = joined(set, syllabus)
    #expect(join.program.title == "Welding “Fundamentals”")
    #expect(join.findings.isEmpty && join.program.notes.isEmpty)
  }

  @Test func `hours that differ are both kept, and a finding says so`() {
    var (set, syllabus) = (Program(), Program())
    set.hours.total = Amount(120)
    syllabus.hours.total = Amount(132)
    let join = joined(set, syllabus)
    #expect(join.program.hours.total == Amount(120))
    #expect(join.program.notes.map(\.heading) == ["Total hours in syllabus.docx"])
    #expect(join.program.notes.map(\.text) == ["132"])
    #expect(
      join.findings == [
        Finding(
          code: "IMP-109", severity: .warning, place: .program,
          message: "The total hours are 120 in set.docx and 132 in syllabus.docx.",
          remedy: """
            Both are kept: 120 hours stand in the program, 132 in its notes. Decide which is right.
            """)
      ])
  }

  @Test func `words that differ are shown in the message`() {
    var (set, syllabus) = (Program(), Program())
    set.occupation.title = "Welder"
    syllabus.occupation.title = "Pipe fitter"
    let join = joined(set, syllabus)
    #expect(join.program.notes.map(\.heading) == ["Occupation in syllabus.docx"])
    #expect(
      join.findings.map(\.message)
        == ["The occupation is “Welder” in set.docx and “Pipe fitter” in syllabus.docx."])
    #expect(
      join.findings.first?.remedy == """
        Both are kept: “Welder” stands in the program, “Pipe fitter” in its notes. Decide which \
        is right.
        """)
  }

  @Test func `a value that the second document brought is compared under its name`() {
    var (syllabus, checklist) = (Program(), Program())
    syllabus.components.adultEducation = Component()
    syllabus.components.adultEducation?.dates.starts = CalendarDay("2027-01-11")
    checklist.components.adultEducation = Component()
    checklist.components.adultEducation?.dates.starts = CalendarDay("2027-01-18")
    let join = joined(Program(), syllabus, checklist)
    #expect(
      join.findings.map(\.message) == [
        """
        The start date of adult education is 2027-01-11 in syllabus.docx and 2027-01-18 in \
        checklist.docx.
        """
      ])
  }

  @Test func `of two texts the longer version stands, and that is no difference`() {
    var (set, syllabus) = (Program(), Program())
    set.summary = "Learners weld."
    syllabus.summary = "In this program learners weld, and read prints."
    #expect(joined(set, syllabus).program.summary == syllabus.summary)
    #expect(joined(syllabus, set).program.summary == syllabus.summary)
    #expect(joined(set, syllabus).findings.isEmpty)
  }

  @Test func `other words for the same days are kept without a finding`() {
    var (set, syllabus) = (Program(), Program())
    set.dates = Dates(starts: CalendarDay("2027-01-11"), wording: "January 11, 2027")
    syllabus.dates = Dates(starts: CalendarDay("2027-01-11"), wording: "1/11/27")
    let join = joined(set, syllabus)
    #expect(join.findings.isEmpty)
    #expect(join.program.notes.map(\.text) == ["1/11/27"])
  }

  // MARK: Parts

  @Test func `parts of one name fill each other, and new ones are added`() {
    func provider(_ id: PartID, _ name: String, phone: String?, email: String?) -> Provider {
      var provider = Provider(id: id)
      (provider.name, provider.phone, provider.email) = (name, phone, email)
      return provider
    }
    var (set, syllabus) = (Program(), Program())
    set.providers = [provider("provider-1", "Harbor College", phone: "555-0100", email: nil)]
    syllabus.providers = [
      provider("provider-1", "Northgate Center", phone: nil, email: nil),
      provider("provider-2", "HARBOR COLLEGE", phone: "555-0199", email: "a@harbor.example"),
    ]
    syllabus.components.adultEducation = Component()
    syllabus.components.adultEducation?.provider = "provider-2"
    syllabus.components.workforceTraining = Component()
    syllabus.components.workforceTraining?.provider = "provider-1"
    let join = joined(set, syllabus)
    #expect(join.program.providers.map(\.name) == ["Harbor College", "Northgate Center"])
    #expect(join.program.providers.first?.email == "a@harbor.example")
    #expect(join.program.providers.map(\.id) == ["provider-1", "provider-2"])
    #expect(join.program.components.adultEducation?.provider == "provider-1")
    #expect(join.program.components.workforceTraining?.provider == "provider-2")
    #expect(
      join.findings.map(\.message) == [
        """
        The phone of the provider “Harbor College” is “555-0100” in set.docx and “555-0199” in \
        syllabus.docx.
        """
      ])
  }

  @Test func `a link to one item counts once`() {
    func course(_ id: PartID, _ alignments: [Alignment]) -> Unit {
      var unit = Unit(id: id)
      unit.title = "Safety"
      unit.alignments = alignments
      return unit
    }
    let item = ItemReference("ccrs RI.4.3")
    var (set, syllabus) = (Program(), Program())
    set.units = [course("unit-1", [Alignment(item)])]
    syllabus.units = [
      course(
        "unit-9",
        [Alignment(item, rationale: "In every lab."), Alignment(ItemReference("esf ESF.CS"))])
    ]
    let links = joined(set, syllabus).program.units.first?.alignments
    #expect(links?.map(\.item.code) == ["RI.4.3", "ESF.CS"])
    #expect(links?.first?.rationale == "In every lab.")
  }

  @Test func `a comment that answers another still answers it`() {
    func comment(_ id: PartID, _ text: String, answers: PartID?) -> ReviewComment {
      var comment = ReviewComment(id: id)
      comment.text = text
      comment.answers = answers
      return comment
    }
    var (set, syllabus) = (Program(), Program())
    set.comments = [comment("comment-1", "Too long?", answers: nil)]
    syllabus.comments = [
      comment("comment-1", "Which test?", answers: nil),
      comment("comment-2", "The state's.", answers: "comment-1"),
    ]
    let comments = joined(set, syllabus).program.comments
    #expect(comments.map(\.text) == ["Too long?", "Which test?", "The state's."])
    #expect(comments.last?.answers == comments[1].id)
    #expect(Set(comments.map(\.id)).count == 3)
  }

  // MARK: Objectives

  @Test func `objectives with one statement become one, with the outcomes of both`() throws {
    var (set, syllabus) = (Program(), Program())
    set.objectives = [objective("o1", "SSLO 1", "Lay a fillet weld.", training: ["Weld flat."])]
    syllabus.objectives = [
      objective("o1", "SSLO 1", "Read a print.", training: ["Name the symbols."]),
      objective("o2", nil, "Lay a fillet weld", training: ["weld flat", "Weld overhead."]),
    ]
    let program = joined(set, syllabus).program
    #expect(program.objectives.map(\.statement) == ["Lay a fillet weld.", "Read a print."])
    #expect(program.objectives.map(\.id) == ["o1", "o2"])
    let first = try #require(program.objectives.first?.outcomes.workforceTraining)
    #expect(first.map(\.text) == ["Weld flat.", "Weld overhead."])
    #expect(first.map(\.id) == ["o1-training-1", "o1-training-2"])
    #expect(program.objectives.last?.outcomes.workforceTraining.map(\.id) == ["o2-training-1"])
  }

  @Test func `an objective without outcomes meets that of its label`() throws {
    var (set, syllabus) = (Program(), Program())
    set.objectives = [objective("o1", "SSLO 1", "Lay a weld.", training: ["Weld flat."])]
    syllabus.objectives = [objective("o1", "1", "Join two plates.")]
    let join = joined(set, syllabus)
    let only = try #require(join.program.objectives.first)
    #expect(join.program.objectives.count == 1)
    #expect(only.statement == "Lay a weld.")
    #expect(only.notes == "Statement in syllabus.docx: Join two plates.")
    #expect(
      join.findings.map(\.message) == [
        """
        The statement of SSLO 1 is “Lay a weld.” in set.docx and “Join two plates.” in \
        syllabus.docx.
        """
      ])
    #expect(
      join.findings.first?.remedy == """
        Both are kept: “Lay a weld.” stands in the objective, “Join two plates.” in its notes. \
        Decide which is right.
        """)
  }

  @Test func `a statement in slightly other words is that of the same objective`() {
    var (set, syllabus) = (Program(), Program())
    set.objectives = [
      objective("o1", "1", "Read a print and mark the cuts on a plate.", training: ["a"]),
      objective("o2", "2", "Lay a fillet weld in the flat position.", training: ["b"]),
    ]
    syllabus.objectives = [
      objective("o1", nil, "Lay a sound fillet weld in the flat position.", training: ["c"]),
      objective("o2", "1", "Interview for a job with a local shop.", training: ["d"]),
    ]
    let program = joined(set, syllabus).program
    #expect(program.objectives.count == 3)
    #expect(program.objectives[1].outcomes.workforceTraining.map(\.text) == ["b", "c"])
    #expect(program.objectives[1].notes?.contains("sound fillet weld") == true)
    #expect(program.objectives[2].id == "o3")
  }

  @Test func `units and assessed outcomes of an objective follow their new ids`() throws {
    func program(unit: String, statement: String) -> Program {
      var program = Program()
      program.units = [Unit(id: "unit-1")]
      program.units[0].title = unit
      program.objectives = [objective("o1", nil, statement, training: [statement])]
      program.objectives[0].units = ["unit-1"]
      var assessment = Assessment(id: "o1-assessment-1")
      assessment.text = "Practical test"
      assessment.outcomes = ["o1-training-1"]
      program.objectives[0].assessments = [assessment]
      return program
    }
    let join = joined(
      program(unit: "Safety", statement: "Wear the helmet."),
      program(unit: "Prints", statement: "Read symbols."))
    let second = try #require(join.program.objectives.last)
    #expect(second.units == ["unit-2"] && join.program.units.last?.id == "unit-2")
    #expect(second.assessments.map(\.id) == ["o2-assessment-1"])
    #expect(second.assessments.map(\.outcomes) == [["o2-training-1"]])
    #expect(join.findings.isEmpty)
  }

  // MARK: What always holds

  @Test func `a program joined with itself stays as it is`() {
    var programs = [SampleProgram.nursing]
    for seed in 0..<100 {
      var generator = JoinGenerator(seed: UInt64(seed))
      programs.append(generator.program())
    }
    for program in programs {
      let join = joined(program, program)
      #expect(join.program == program)
      #expect(join.findings.isEmpty)
    }
  }

  @Test(arguments: 0..<50)
  func `no text and no number is lost, and every id is of one part`(seed: Int) {
    var generator = JoinGenerator(seed: UInt64(seed))
    let programs = (0..<3).map { _ in generator.program() }
    let program = joined(programs[0], programs[1], programs[2]).program
    let said = SaidInProgram(program)
    let keys = Set((said.texts + program.texts).compactMap { WordKey($0) })
    for one in programs {
      let lost = (SaidInProgram(one).texts + one.texts).filter { text in
        guard let key = WordKey(text), !keys.contains(key) else { return false }
        return !keys.contains { key.isPart(of: $0) }
      }
      #expect(lost == [])
      let notes = Set(program.notes.map(\.text))
      #expect(SaidInProgram(one).numbers.subtracting(said.numbers).subtracting(notes) == [])
    }
    let (own, mentioned) = program.ids
    #expect(Set(own).count == own.count)
    let written = Set(programs.flatMap { Set($0.ids.mentioned).subtracting($0.ids.own) })
    #expect(Set(mentioned).subtracting(own).isSubset(of: written))
  }

  @Test func `a program with an id twice is mended`() {
    var program = Program()
    program.notes = [Note(id: "note-1"), Note(id: "note-1")]
    program.notes[0].text = "One"
    program.notes[1].text = "Two"
    let join = joined(program, program)
    #expect(join.program.notes.map(\.id) == ["note-1", "note-2"])
    #expect(join.program.notes.map(\.text) == ["One", "Two"])
  }
}
