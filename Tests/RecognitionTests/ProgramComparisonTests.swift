import Curriculum
import Testing

/// The measure itself: a fault of a program costs what it should, and nothing else.
struct ProgramComparisonTests {
  @Test func `the same program is all right`() {
    let score = HandmadeProgram.score { _ in }
    for field in FactField.allCases {
      #expect(score[field].matched == score[field].expected)
      #expect(score[field].matched == score[field].found)
    }
    #expect(score[.objectives] == FactCount(expected: 9, found: 9, matched: 9))
    #expect(score[.outcomesAndStrands] == FactCount(expected: 18, found: 18, matched: 18))
    #expect(score[.codes] == FactCount(expected: 9, found: 9, matched: 9))
    #expect(score[.formFields] == FactCount(expected: 2, found: 2, matched: 2))
  }

  @Test func `an outcome in the wrong strand costs precision and recall twice, and its code`() {
    let score = HandmadeProgram.score { program in
      let moved = program.objectives[0].outcomes[.adultEducation]
      program.objectives[0].outcomes[.adultEducation] = []
      program.objectives[0].outcomes[.workforceTraining] += moved
    }
    #expect(score[.outcome] == FactCount(expected: 9, found: 9, matched: 8))
    #expect(score[.strand] == FactCount(expected: 9, found: 9, matched: 8))
    #expect(score[.code] == FactCount(expected: 9, found: 9, matched: 8))
    #expect(score[.objectives].matched == 9)
  }

  @Test func `an outcome of another objective costs the outcome and leaves its strand`() {
    let score = HandmadeProgram.score { program in
      let moved = program.objectives[0].outcomes[.adultEducation].removeFirst()
      program.objectives[1].outcomes[.adultEducation].append(moved)
    }
    #expect(score[.outcome] == FactCount(expected: 9, found: 9, matched: 8))
    #expect(score[.strand] == FactCount(expected: 9, found: 9, matched: 9))
  }

  @Test func `a missing code costs recall, an invented one precision`() {
    let missing = HandmadeProgram.score {
      $0.objectives[1].outcomes[.adultEducation][0].alignments = []
    }
    #expect(missing[.codes] == FactCount(expected: 9, found: 8, matched: 8))
    let invented = HandmadeProgram.score {
      $0.objectives[1].alignments.append(Alignment(ItemReference("ccrs W.3.2")))
    }
    #expect(invented[.codes] == FactCount(expected: 9, found: 10, matched: 9))
  }

  @Test func `a code of another framework or of another form is another code`() {
    let score = HandmadeProgram.score {
      $0.objectives[0].outcomes[.adultEducation][0].alignments = [
        Alignment(ItemReference("RI.3.3"))
      ]
      $0.objectives[1].outcomes[.adultEducation][0].alignments = [
        Alignment(ItemReference("ccrs W.3.2a"))
      ]
    }
    #expect(score[.codes] == FactCount(expected: 9, found: 9, matched: 7))
  }

  @Test func `codes that stand at no objective are counted too`() {
    let score = HandmadeProgram.score {
      $0.pathway.alignments = [Alignment(ItemReference("ccrs W.3.2"))]
      $0.components[.adultEducation] = Component()
      $0.components[.adultEducation]?.alignments = [Alignment(ItemReference("ccrs W.3.2"))]
    }
    #expect(score[.codes] == FactCount(expected: 9, found: 11, matched: 9))
  }

  @Test func `a lost objective costs the recall of all that stands in it`() {
    let score = HandmadeProgram.score { $0.objectives.remove(at: 1) }
    #expect(score[.objectives] == FactCount(expected: 9, found: 6, matched: 6))
    #expect(score[.outcomesAndStrands] == FactCount(expected: 18, found: 12, matched: 12))
    #expect(score[.codes] == FactCount(expected: 9, found: 6, matched: 6))
  }

  @Test func `an objective of other words matches nothing`() {
    let score = HandmadeProgram.score { program in
      program.objectives[2].statement = "Weld a butt joint"
      program.objectives[2].outcomes = ByStrand(all: [])
    }
    #expect(score[.objective] == FactCount(expected: 3, found: 3, matched: 2))
    #expect(score[.label] == FactCount(expected: 3, found: 3, matched: 2))
    #expect(score[.statement] == FactCount(expected: 3, found: 3, matched: 2))
  }

  @Test func `a wrong label and a lost statement cost themselves alone`() {
    let score = HandmadeProgram.score {
      $0.objectives[0].label = "1"
      $0.objectives[1].statement = nil
    }
    #expect(score[.objective] == FactCount(expected: 3, found: 3, matched: 3))
    #expect(score[.label] == FactCount(expected: 3, found: 3, matched: 2))
    #expect(score[.statement] == FactCount(expected: 3, found: 2, matched: 2))
    #expect(score[.outcome].matched == 9)
  }

  @Test func `what is said twice is counted twice`() {
    let score = HandmadeProgram.score { program in
      let again = program.objectives[0].outcomes[.adultEducation]
      program.objectives[0].outcomes[.adultEducation] += again
    }
    #expect(score[.outcome] == FactCount(expected: 9, found: 10, matched: 9))
    #expect(score[.strand] == FactCount(expected: 9, found: 10, matched: 9))
  }

  @Test func `a text in the wrong field costs both fields`() {
    let score = HandmadeProgram.score {
      $0.pathway.description = $0.summary
      $0.summary = nil
    }
    #expect(score[.summary] == FactCount(expected: 1, found: 0, matched: 0))
    #expect(score[.pathway] == FactCount(expected: 0, found: 1, matched: 0))
    #expect(score[.formFields] == FactCount(expected: 2, found: 2, matched: 1))
  }

  @Test func `a value counts with what it is said of`() {
    var expected = Program()
    var found = Program()
    for (index, name) in ["Ana Ruiz", "Bo Lind"].enumerated() {
      var instructor = Instructor(id: PartID("i\(index)"))
      instructor.name = name
      instructor.strands = [Strand.allCases[index]]
      expected.instructors.append(instructor)
      instructor.strands = [Strand.allCases[1 - index]]
      found.instructors.append(instructor)
    }
    let score = ProgramComparison(expected: expected, found: found).score
    #expect(score[.instructor] == FactCount(expected: 2, found: 2, matched: 2))
    #expect(score[.instructorStrand] == FactCount(expected: 2, found: 2, matched: 0))
  }

  @Test func `ids, wording, titles of components, intensity and notes are not compared`() {
    let before = HandmadeProgram.score { _ in }
    let after = HandmadeProgram.score { program in
      for index in program.objectives.indices {
        program.objectives[index].id = PartID("x\(index)")
        program.objectives[index].notes = "A remark"
      }
      program.language = "es"
      program.dates.wording = "fall term"
      program.intensity = "Enough"
      program.components[.adultEducation] = Component()
      program.components[.adultEducation]?.title = "Reading"
      program.components[.adultEducation]?.intensity = "Enough"
      program.notes = [Note(id: "n1")]
    }
    #expect(before == after)
  }

  @Test func `references count by the names that they lead to`() {
    func program(_ id: PartID) -> Program {
      var program = HandmadeProgram.make()
      var unit = Unit(id: id)
      unit.label = "Week 1"
      program.units = [unit]
      program.objectives[0].units = [id]
      return program
    }
    let score = ProgramComparison(expected: program("u1"), found: program("week")).score
    #expect(score[.unitOfObjective] == FactCount(expected: 1, found: 1, matched: 1))
  }

  @Test func `differences are listed under their field, expected before found`() {
    let comparison = HandmadeProgram.comparison { program in
      program.title = "Phlebotomy"
      program.objectives[0].outcomes[.adultEducation][0].alignments = []
      program.objectives[2].statement = "Report every needle stick."
      program.objectives[0].statement = "Draw blood from an arm."
    }
    #expect(
      comparison.differences == """
        statement
          - LO 1 · Draw blood from a vein.
          + LO 1 · Draw blood from an arm.
          - LO 3 · Report a needle stick.
          + LO 3 · Report every needle stick.
        code
          - LO 1 · adult education · ccrs RI.3.3
        title
          - Phlebotomy Technician IET
          + Phlebotomy

        """)
    #expect(HandmadeProgram.comparison { _ in }.differences == "")
  }

  @Test func `scores add up`() {
    let lost = HandmadeProgram.score { $0.objectives = [] }
    let sum = HandmadeProgram.score { _ in } + lost
    #expect(sum[.objectives] == FactCount(expected: 18, found: 9, matched: 9))
    #expect(sum[.objectives].precision.description == "1.000")
    #expect(sum[.objectives].recall.description == "0.500")
    #expect(sum[.objectives].balance.description == "0.666")
  }
}
