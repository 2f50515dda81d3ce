import Curriculum
import Frameworks
import Reports
import TestSupport
import Testing

/// What a crosswalk shows when a person chooses parts, items, strands, levels or strength.
@Suite struct CrosswalkChoicesTests {
  private static let tree = Framework(
    id: "tree", title: "Tree", publisher: "Sample", kind: .standards, licence: .unstated,
    identifier: "tree", strand: .adultEducation,
    items: [
      ("A", nil, 0), ("A.1", 0, 1), ("A.2", 0, 1), ("B", nil, 0), ("B.1", 3, 1),
    ].map { code, parent, depth in
      FrameworkItem(
        id: code, code: FrameworkCode(code), label: "Label \(code)", statement: "Does \(code).",
        parent: parent, depth: depth)
    })
  private static let skills = Framework(
    id: "skills", title: "Skills", publisher: "Sample", kind: .skills,
    licence: .unstated, identifier: "skills", strand: .workforcePreparation,
    items: [
      FrameworkItem(id: "S.1", code: FrameworkCode("S.1"), label: "Teamwork", statement: "Works.")
    ])

  private static let program: Program = {
    var program = Program()
    program.courses = [course("c1", "WLD 101", .workforceTraining), course("c2", "ABE 1", nil)]
    var unit = Unit(id: "u1")
    unit.label = "Week 2"
    program.units = [unit]
    var first = Objective(id: "o1")
    first.label = "LO 1"
    first.statement = "Reads a drawing."
    first.units = ["u1"]
    first.outcomes.adultEducation = [
      outcome("a1", Alignment(ItemReference("tree A.1"), level: .introduced)),
      outcome("a2", Alignment(ItemReference("tree A.2"), strength: .partial)),
    ]
    first.outcomes.workforcePreparation = [
      outcome("p1", Alignment(ItemReference("skills S.1"), level: .mastered))
    ]
    first.outcomes.workforceTraining = [outcome("t1")]
    var second = Objective(id: "o2")
    second.label = "LO 2"
    second.statement = "Cuts to size."
    second.alignments = [Alignment(ItemReference("tree B.1"))]
    second.assessments = [Assessment(id: "test")]
    program.objectives = [first, second]
    var partner = Partner(id: "shop")
    partner.name = "Shop"
    partner.alignments = [Alignment(ItemReference("skills S.1"), strength: .partial)]
    program.partners = [partner]
    return program
  }()

  private static func outcome(_ id: PartID, _ alignments: Alignment...) -> Outcome {
    var outcome = Outcome(id: id)
    outcome.text = "Does \(id)."
    outcome.alignments = alignments
    return outcome
  }

  private static func course(_ id: PartID, _ number: String, _ strand: Strand?) -> Course {
    var course = Course(id: id)
    course.number = number
    course.strand = strand
    return course
  }

  private func crosswalk(_ change: (inout CrosswalkOptions) -> Void) -> Crosswalk {
    var options = CrosswalkOptions()
    options.columns = .used
    change(&options)
    let library = FrameworkLibrary([Self.tree, Self.skills])
    return Crosswalk(of: Self.program, against: library, options: options)
  }

  /// Row by row: the label, and each mark as `code●`.
  private func drawn(_ crosswalk: Crosswalk) -> [String] {
    crosswalk.rows.map { row in
      let marks = row.marks.map { mark in
        crosswalk.columns[mark.column].code + (mark.strength == .full ? "●" : "◐")
      }
      return ([row.label + ":"] + marks).joined(separator: " ")
    }
  }

  @Test(
    arguments: [
      ([], ["LO 1: A.1● A.2◐ S.1●", "LO 2: B.1●", "Partner: S.1◐"]),
      (
        [.outcomes],
        [
          "LO 1, adult education 1: A.1●", "LO 1, adult education 2: A.2◐",
          "LO 1, workforce preparation 1: S.1●", "LO 1, workforce training 1:",
        ]
      ),
      ([.units], ["Week 2: A.1● A.2◐ S.1●"]),
      ([.courses], ["WLD 101:", "ABE 1:"]),
      ([.assessments], ["LO 2: B.1●"]),
      ([.partners], ["Shop: S.1◐"]),
      ([.units, .partners], ["Week 2: A.1● A.2◐ S.1●", "Shop: S.1◐"]),
    ] as [([CrosswalkOptions.Rows], [String])])
  func `any parts are rows`(rows: [CrosswalkOptions.Rows], expected: [String]) {
    let crosswalk = crosswalk { $0.rows = rows }
    #expect(drawn(crosswalk) == expected)
    #expect(crosswalk.counted == (rows.isEmpty ? 2 : expected.count))
  }

  @Test func `a course that is the only one stands for all strands, a support class for none`() {
    var program = Self.program
    program.courses[0].role = .support
    var options = CrosswalkOptions()
    options.rows = [.courses]
    options.columns = .used
    let library = FrameworkLibrary([Self.tree, Self.skills])
    let crosswalk = Crosswalk(of: program, against: library, options: options)
    #expect(drawn(crosswalk) == ["ABE 1: A.1● A.2◐ B.1● S.1●"])
  }

  @Test func `an assessment stands for the outcomes that it names`() {
    var program = Self.program
    var test = Assessment(id: "quiz")
    test.outcomes = ["a2"]
    program.objectives[0].assessments = [test]
    var options = CrosswalkOptions()
    options.rows = [.assessments]
    options.columns = .used
    let library = FrameworkLibrary([Self.tree, Self.skills])
    let crosswalk = Crosswalk(of: program, against: library, options: options)
    #expect(drawn(crosswalk) == ["LO 1: A.2◐", "LO 2: B.1●"])
  }

  /// The share of a list must not hang on how much of it is shown, nor grow by a vaguer citation.
  @Test(
    arguments: [
      (["tree A.1"], 1, 3), (["tree A.1", "tree B"], 2, 3), (["tree A", "tree B"], 2, 2),
      (["tree A"], 1, 2), (["tree A", "tree B.1"], 3, 3),
    ] as [([String], Int, Int)])
  func `what is asked for is one figure, whatever is shown`(
    cited: [String], met: Int, asked: Int
  ) {
    var program = Program()
    program.objectives = [Objective(id: "o1")]
    program.objectives[0].alignments = cited.map { Alignment(ItemReference($0)) }
    for columns in CrosswalkOptions.Columns.allCases {
      var options = CrosswalkOptions()
      options.columns = columns
      let crosswalk = Crosswalk(
        of: program, against: FrameworkLibrary([Self.tree]), options: options)
      #expect(crosswalk.groups.map(\.met) == [met])
      #expect(crosswalk.groups.map(\.asked) == [asked])
    }
    program.objectives[0].alignments.append(Alignment(ItemReference("tree B"), strength: .partial))
    let crosswalk = Crosswalk(of: program, against: FrameworkLibrary([Self.tree]))
    if cited == ["tree A.1"] { #expect(crosswalk.groups.map(\.met) == [1]) }
  }

  @Test func `a strand counts what its outcomes carry, and what objectives name of its lists`() {
    #expect(
      drawn(crosswalk { $0.strands = [.adultEducation] }) == ["LO 1: A.1● A.2◐", "LO 2: B.1●"])
    #expect(
      drawn(crosswalk { $0.strands = [.workforcePreparation] })
        == ["LO 1: S.1●", "LO 2:", "Partner: S.1◐"])
    let outcomes = crosswalk {
      $0.rows = [.outcomes]
      $0.strands = [.workforcePreparation]
    }
    #expect(drawn(outcomes) == ["LO 1, workforce preparation 1: S.1●"])
  }

  @Test func `a level, a strength, a part or an item is chosen alone`() {
    #expect(drawn(crosswalk { $0.levels = [.introduced] }) == ["LO 1: A.1●", "LO 2:"])
    #expect(
      drawn(crosswalk { $0.strength = .partial }) == ["LO 1: A.2◐", "LO 2:", "Partner: S.1◐"])
    #expect(drawn(crosswalk { $0.parts = ["o2"] }) == ["LO 2: B.1●"])
    #expect(
      drawn(crosswalk { $0.items = [ItemReference("tree A")] })
        == ["LO 1: A.1● A.2◐", "LO 2:", "Partner:"])
    #expect(crosswalk { $0.items = [ItemReference("tree A")] }.unchosen == 3)
  }

  @Test func `items count for the heading above them, in full when each is met`() {
    let rolled = crosswalk { $0.depth = 1 }
    #expect(drawn(rolled) == ["LO 1: A◐ S.1●", "LO 2: B●", "Partner: S.1◐"])
    #expect(rolled.columns.map(\.below) == [2, 1, 0])
    #expect(rolled.columns.map(\.count) == [1, 1, 1])
    let all = crosswalk {
      $0.depth = 1
      $0.columns = .all
      $0.items = [ItemReference("tree A.1"), ItemReference("tree B")]
    }
    #expect(all.columns.map(\.code) == ["A.1", "B"])
  }

  @Test func `turned around, items are rows with the same marks and alignments`() throws {
    let straight = crosswalk { _ in }
    let turned = straight.transposed
    #expect(
      drawn(turned)
        == ["A.1: LO 1●", "A.2: LO 1◐", "B.1: LO 2●", "Teamwork: LO 1● Partner◐"])
    #expect(turned.rows.map(\.framework) == ["Tree", "Tree", "Tree", "Skills"])
    #expect(turned.shownLinks.sorted() == straight.shownLinks.sorted())
    let mark = try #require(turned.rows[3].marks.last)
    #expect(turned.links(of: mark).map(\.carrier) == ["shop"])
  }

  @Test func `coverage tells when, at which levels, and what is never mastered`() throws {
    let coverage = Coverage(of: crosswalk { _ in })
    let items = coverage.items.map { item in
      let code = coverage.crosswalk.columns[item.column].code
      let when = coverage.crosswalk.words(item.steps)
      return "\(code) \(item.rows.count) \(item.full) \(item.levels.letters) \(when)"
    }
    #expect(
      items == ["A.1 1 1 I week 2", "A.2 1 0  week 2", "B.1 1 1  ", "S.1 1 1 M week 2"])
    #expect(coverage.neverMastered.map { coverage.crosswalk.columns[$0].code } == ["A.1"])
  }

  @Test func `gaps are the same whatever shows them`() {
    let gaps = Coverage(of: crosswalk { $0.columns = .all }).gaps
    #expect(
      gaps.map { "\($0.kind.rawValue): \($0.place) \($0.words)" } == [
        "objective without a strand: LO 2 has no outcome in adult education, workforce "
          + "preparation and workforce training",
        "outcome aligned with nothing: LO 1, workforce training outcome 1 points to no item",
        "introduced, never mastered: Tree it is introduced and never mastered or assessed",
      ])
  }
}
