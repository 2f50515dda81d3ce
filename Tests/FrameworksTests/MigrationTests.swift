import Curriculum
import Frameworks
import Testing

struct MigrationTests {
  private func edition(
    _ id: String, _ year: String, _ items: [(code: String, statement: String)],
    links: [ItemLink] = []
  ) -> Framework {
    Framework(
      id: id, title: "Skills \(year)", publisher: "Test", kind: .skills, licence: .unstated,
      identifier: "skills \(year)", version: year, strand: .workforceTraining,
      items: items.map { code, statement in
        FrameworkItem(
          id: "\(year) \(code)", code: FrameworkCode(code), label: code, statement: statement)
      }, links: links)
  }

  private func link(_ origin: String, _ relation: ItemLink.Relation, _ end: String) -> ItemLink {
    ItemLink(
      origin: ItemLink.End(id: origin, title: origin), relation: relation,
      destination: ItemLink.End(id: end, title: end))
  }

  private var old: Framework {
    edition(
      "skills", "2020",
      [
        ("A.1", "Washes hands before and after care."), ("A.2", "Counts a pulse at the wrist."),
        ("A.3", "Makes an occupied bed."), ("A.4", "Reports changes to the nurse."),
        ("A.5", "Uses a fax machine."), ("A.6", "Lifts with a belt."),
      ])
  }

  private var new: Framework {
    edition(
      "skills", "2026",
      [
        ("A.1", "Washes hands before and after care."), ("A.2", "Counts and records a pulse."),
        ("B.1", "Makes a bed, occupied or not."), ("B.2", "Reports changes to a nurse at once."),
        ("B.3", "Moves a resident."), ("B.4", "Moves a load."),
      ],
      links: [
        link("2020 A.3", .replaced, "2026 B.1"), link("2020 A.6", .replaced, "2026 B.3"),
        link("2020 A.6", .replaced, "2026 B.4"),
      ])
  }

  private var program: Program {
    var program = Program()
    program.title = "Nursing Assistant"
    var objective = Objective(id: "o1")
    objective.outcomes[.workforceTraining] = old.items.enumerated().map { index, item in
      var outcome = Outcome(id: PartID("t\(index + 1)"))
      outcome.text = item.statement
      var alignment = Alignment(ItemReference(framework: "skills", code: item.code.description))
      alignment.strength = .partial
      alignment.rationale = "taught in the lab"
      outcome.alignments = [alignment]
      return outcome
    }
    program.objectives = [objective]
    return program
  }

  private func listed(_ migration: ProgramMigration) -> [String] {
    migration.moves.map { move in
      let successors = move.successors.map { "\($0.found.item.code) (\($0.ground.words))" }
      return "\(move.item.item.code): \(successors.joined(separator: "; "))"
    }
  }

  @Test func `each alignment that moves is listed with what speaks for its successors`() {
    let migration = ProgramMigration(of: program, by: EditionChange(from: old, to: new))
    #expect(migration.unchanged == 1)
    #expect(
      listed(migration) == [
        "A.2: A.2 (same code, text alike by 67 %)",
        "A.3: B.1 (the publisher says that it replaces the old one)",
        "A.4: B.2 (text alike by 86 %)",
        "A.5: ",
        "A.6: B.3 (the publisher says that it replaces the old one); "
          + "B.4 (the publisher says that it replaces the old one)",
      ])
  }

  @Test func `a rule accepts what is as sure or surer, and never one half of a split item`() {
    let change = EditionChange(from: old, to: new)
    func accepted(_ sentences: [String]) -> [String] {
      var migration = ProgramMigration(of: program, by: change)
      migration.accept(sentences.compactMap(AcceptanceRule.init))
      return migration.moves.compactMap { move in
        move.accepted.map { "\(move.item.item.code) to \($0.found.item.code)" }
      }
    }
    #expect(accepted([]) == [])
    #expect(accepted(["replaced"]) == ["A.3 to B.1"])
    #expect(accepted(["changed"]) == ["A.2 to A.2", "A.3 to B.1"])
    #expect(accepted(["text 0.6"]) == ["A.2 to A.2", "A.3 to B.1", "A.4 to B.2"])
    #expect(accepted(["text 0.8"]) == ["A.3 to B.1", "A.4 to B.2"])
    #expect(accepted(["text 0.9", "A.6 = B.3"]) == ["A.3 to B.1", "A.6 to B.3"])
  }

  @Test func `an accepted move keeps strength and rationale and leaves a note`() throws {
    var migration = ProgramMigration(of: program, by: EditionChange(from: old, to: new))
    migration.accept([.replaced, .code(old: FrameworkCode("A.6"), new: FrameworkCode("B.4"))])
    let moved = migration.moved(noteID: "n1", heading: "Skills 2020 to Skills 2026")
    let outcomes = moved.objectives[0].outcomes[.workforceTraining]
    #expect(
      outcomes.map { $0.alignments[0].item.code } == ["A.1", "A.2", "B.1", "A.4", "A.5", "B.4"])
    #expect(outcomes[2].alignments[0].strength == .partial)
    #expect(outcomes[2].alignments[0].rationale == "taught in the lab")
    let note = try #require(moved.notes.first)
    #expect(note.heading == "Skills 2020 to Skills 2026")
    #expect(
      note.text == """
        objective 1, workforce training outcome 3: skills A.3 became skills B.1 (the publisher \
        says that it replaces the old one).
        objective 1, workforce training outcome 6: skills A.6 became skills B.4 (the publisher \
        says that it replaces the old one).
        """)
    #expect(migration.open.map(\.item.item.code.description) == ["A.2", "A.4", "A.5"])
  }

  @Test func `a list that gets another id moves every alignment, the unchanged ones too`() {
    var renamed = new
    renamed.id = "skills-2026"
    var migration = ProgramMigration(of: program, by: EditionChange(from: old, to: renamed))
    migration.accept([.sameCode])
    #expect(migration.unchanged == 0)
    let moved = migration.moved(noteID: "n1", heading: "Moved")
    #expect(
      moved.objectives[0].outcomes[.workforceTraining][0].alignments[0].item
        == ItemReference("skills-2026 A.1"))
  }

  @Test func `of a code that names two items, what stays and what is open is still cited`() {
    let old = edition("skills", "2020", [("RI.4.2", "Sum up."), ("RL.4.2", "Find a theme.")])
    let new = edition(
      "skills", "2026", [("RI.4.2", "Sum up."), ("RL.4.2", "Find a theme and say why.")])
    let program = program(citing: ["RI/RL.4.2"])
    var migration = ProgramMigration(of: program, by: EditionChange(from: old, to: new))
    #expect(migration.unchanged == 1)
    #expect(cited(migration.moved(noteID: "n1", heading: "")) == ["skills RI/RL.4.2"])
    migration.accept([.sameCodeOtherText])
    #expect(
      cited(migration.moved(noteID: "n1", heading: "")) == ["skills RI.4.2", "skills RL.4.2"])
  }

  @Test func `two alignments that meet in one item keep the reasons of both`() {
    let old = edition("skills", "2020", [("W.1", "Write a note."), ("W.2", "Write a log.")])
    let new = edition(
      "skills", "2026", [("W.9", "Write.")],
      links: [link("2020 W.1", .replaced, "2026 W.9"), link("2020 W.2", .replaced, "2026 W.9")])
    var program = program(citing: ["W.1", "W.2"])
    program.objectives[0].alignments[0].strength = .partial
    program.objectives[0].alignments[0].rationale = "notes of a shift"
    program.objectives[0].alignments[1].rationale = "log of a cooler"
    program.objectives[0].alignments[1].evidence = ["page 3"]
    var migration = ProgramMigration(of: program, by: EditionChange(from: old, to: new))
    migration.accept([.replaced])
    let moved = migration.moved(noteID: "n1", heading: "").objectives[0].alignments
    #expect(
      moved == [
        Alignment(
          ItemReference("skills W.9"), rationale: "notes of a shift; log of a cooler",
          evidence: ["page 3"])
      ])
  }

  private func program(citing codes: [String]) -> Program {
    var program = Program()
    var objective = Objective(id: "o1")
    objective.alignments = codes.map { Alignment(ItemReference(framework: "skills", code: $0)) }
    program.objectives = [objective]
    return program
  }

  private func cited(_ program: Program) -> [String] {
    program.alignedParts.flatMap { $0.alignments.map(\.item.description) }
  }

  @Test func `where code and text point to two items, no rule chooses between them`() {
    let old = edition("skills", "2020", [("1.3", "Reports a hazard to the supervisor.")])
    let new = edition(
      "skills", "2026",
      [("1.2", "Reports a hazard to the supervisor."), ("1.3", "Locks out a machine.")])
    var migration = ProgramMigration(
      of: program(citing: ["1.3"]), by: EditionChange(from: old, to: new))
    #expect(
      listed(migration) == [
        "1.3: 1.2 (same text, other code); 1.3 (same code, text alike by 0 %)"
      ])
    for rule in ["code", "changed", "text 0.9", "text 0"] {
      migration.accept([rule].compactMap(AcceptanceRule.init))
      #expect(migration.open.count == 1, "\(rule)")
    }
    migration.accept(["1.3 = 1.2"].compactMap(AcceptanceRule.init))
    #expect(migration.open.isEmpty)
  }

  @Test func `a code that the old edition lacks is told`() {
    let migration = ProgramMigration(
      of: program(citing: ["A.1", "A.99"]), by: EditionChange(from: old, to: new))
    #expect(migration.unknown.map(\.alignment.item.code) == ["A.99"])
  }

  @Test(arguments: ["", "everything", "text", "text 2", "= B.1", "replaced now"])
  func `a sentence that is no rule is not taken for one`(sentence: String) {
    #expect(AcceptanceRule(sentence) == nil)
  }
}
