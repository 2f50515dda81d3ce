import Curriculum
import Frameworks
import Reports
import TestSupport
import Testing

@Suite struct CrosswalkTests {
  private let library = SampleFrameworks.library

  private func crosswalk(
    _ fill: (inout Objective) -> Void, options: CrosswalkOptions = CrosswalkOptions()
  ) -> Crosswalk {
    var objective = Objective(id: "o1")
    fill(&objective)
    var program = Program()
    program.objectives = [objective]
    return Crosswalk(of: program, against: library, options: options)
  }

  private func outcome(_ id: PartID, _ alignments: Alignment...) -> Outcome {
    var outcome = Outcome(id: id)
    outcome.alignments = alignments
    return outcome
  }

  private func column(_ code: String, in crosswalk: Crosswalk) -> Int? {
    crosswalk.columns.firstIndex { $0.code == code }
  }

  @Test func `a mark rolls up the outcomes that carry it`() throws {
    let result = crosswalk {
      $0.outcomes.adultEducation = [
        outcome(
          "a1", Alignment(ItemReference("ccrs MP.6"), strength: .partial, level: .introduced)),
        outcome("a2", Alignment(ItemReference("ccrs MP.6"), level: .assessed)),
      ]
    }
    let mark = try #require(result.rows[0].marks.first)
    #expect(result.rows[0].marks.count == 1)
    #expect(mark.strength == .full)
    #expect(mark.levels.letters == "IA")
    #expect(mark.isDerived)
    #expect(result.links(of: mark).map(\.carrier) == ["a1", "a2"])
    #expect(
      result.links(of: mark).map(\.kind) == Array(repeating: .outcome(.adultEducation), count: 2))
  }

  @Test func `a mark that the objective itself carries is not derived`() throws {
    let result = crosswalk {
      $0.alignments = [Alignment(ItemReference("ccrs MP.6"), strength: .partial)]
      $0.outcomes.adultEducation = [
        outcome("a1", Alignment(ItemReference("ccrs MP.6"), strength: .partial))
      ]
    }
    let mark = try #require(result.rows[0].marks.first)
    #expect(!mark.isDerived)
    #expect(mark.strength == .partial)
    #expect(mark.reportMark.text == "◐ partly addressed")
  }

  @Test func `a code that names two items marks both`() {
    let result = crosswalk { $0.alignments = [Alignment(ItemReference("ccrs W/SL.5.4"))] }
    let codes = result.rows[0].marks.map { result.columns[$0.column].code }
    #expect(codes == ["W.5.4", "SL.5.4"])
  }

  @Test func `a code of no framework is kept in a group of its own`() throws {
    let result = crosswalk {
      $0.alignments = [
        Alignment(ItemReference("WLD2.1")), Alignment(ItemReference("nowhere X.1")),
      ]
    }
    let group = try #require(result.groups.last)
    #expect(group.framework == nil)
    #expect(result.columns[group.columns].map(\.item.description) == ["WLD2.1", "nowhere X.1"])
  }

  @Test func `a small framework shows all items and a large one those that are used`() throws {
    let large = Framework(
      id: "large", title: "Large", publisher: "Sample", kind: .standards,
      licence: FrameworkLicence(name: "Apache-2.0", statement: "Labels for tests."),
      identifier: "large",
      items: (1...80).map { number in
        FrameworkItem(
          id: "\(number)", code: FrameworkCode("XYZ\(number).1"), label: "", statement: "")
      })
    var program = Program()
    program.objectives = [Objective(id: "o1")]
    program.objectives[0].alignments = [
      Alignment(ItemReference("large XYZ7.1")), Alignment(ItemReference("ccrs MP.6")),
    ]
    let both = FrameworkLibrary([SampleFrameworks.standards, large])
    var result = Crosswalk(of: program, against: both)
    #expect(result.groups.map(\.columns.count) == [7, 1])
    #expect(result.groups.map(\.omitted) == [0, 79])

    var options = CrosswalkOptions()
    options.columns = .all
    result = Crosswalk(of: program, against: both, options: options)
    #expect(result.groups.map(\.columns.count) == [7, 80])

    options.frameworks = ["large"]
    result = Crosswalk(of: program, against: both, options: options)
    #expect(result.groups.map(\.framework) == ["large"])
    #expect(result.unchosen == 1)
  }

  @Test(
    arguments: [
      (cited: ["S.1"], columns: ["S.1", "S.2"]),
      (cited: ["S.1.b"], columns: ["S.1.a", "S.1.b", "S.2.a"]),
      (cited: ["S.1", "S.2.a"], columns: ["S.1", "S.2.a"]),
      (cited: ["S.2", "S.1.b"], columns: ["S.1.a", "S.1.b", "S.2"]),
    ])
  func `gaps are looked for where the program cites: skills, or what stands below them`(
    cited: [String], columns: [String]
  ) {
    let places: [(code: String, parent: Int?)] = [
      ("S", nil), ("S.1", 0), ("S.1.a", 1), ("S.1.b", 1), ("S.2", 0), ("S.2.a", 4),
    ]
    let skills = Framework(
      id: "skills", title: "Skills", publisher: "Sample", kind: .skills, licence: .unstated,
      identifier: "skills",
      items: places.map { code, parent in
        FrameworkItem(
          id: code, code: FrameworkCode(code), label: code, statement: code, parent: parent,
          depth: code.split(separator: ".").count - 1)
      })
    var program = Program()
    program.objectives = [Objective(id: "o1")]
    program.objectives[0].alignments = cited.map { Alignment(ItemReference("skills \($0)")) }
    let crosswalk = Crosswalk(of: program, against: FrameworkLibrary([skills]))
    #expect(crosswalk.columns.map(\.code) == columns)
    #expect(crosswalk.groups.map(\.omitted) == [0])
  }

  @Test func `no alignment is lost, whatever it points to`() {
    let program = SampleProgram.nursing
    let result = Crosswalk(of: program, against: library)
    let written = program.alignedParts.reduce(0) { $0 + $1.alignments.count }
    #expect(result.shownLinks.count + result.unchosen == written)
    let marked = result.rows.flatMap(\.marks).reduce(0) { $0 + $1.links.count }
    #expect(marked == result.shownLinks.count)
  }

  @Test func `parts that are no objective have rows but meet no item for the objectives`() {
    var program = Program()
    program.objectives = [Objective(id: "o1")]
    program.pathway.alignments = [Alignment(ItemReference("ccrs MP.6"))]
    let result = Crosswalk(of: program, against: library)
    #expect(result.rows.map(\.kind) == [.objective, .pathway])
    #expect(column("MP.6", in: result).map { result.columns[$0].count } == 0)
  }

  @Test func `the coverage names what is missing`() {
    let coverage = Coverage(of: Crosswalk(of: SampleProgram.nursing, against: library))
    let columns = coverage.crosswalk.columns
    #expect(coverage.openColumns.map { columns[$0].code } == ["6.RP.3"])
    #expect(coverage.integrated == 3)
    #expect(coverage.objectives[3].missing == [.adultEducation])
    #expect(coverage.objectives.map(\.isAligned) == [true, true, true, true, false])
  }

  @Test func `objectives with one label are told apart by their places`() {
    var program = Program()
    program.objectives = ["SSLO 1", "SSLO 2", "SSLO 1"].enumerated().map { place, label in
      var objective = Objective(id: PartID("o\(place + 1)"))
      objective.label = label
      return objective
    }
    let rows = Crosswalk(of: program, against: library).rows
    #expect(rows.map(\.label) == ["SSLO 1 (no. 1)", "SSLO 2", "SSLO 1 (no. 3)"])
    let headings = Syllabus(of: program, library: library).report().sections.map(\.heading)
    #expect(headings.contains("SSLO 1 (no. 3)"))
  }

  @Test func `a share is rounded to the nearest`() {
    let coverage = Coverage(of: Crosswalk(of: SampleProgram.nursing, against: library))
    let frameworks = coverage.crosswalk.preface(coverage).facts.last?.values.first
    #expect(frameworks?.contains("6 of 7 (86 %)") == true)
  }

  @Test func `what is aligned beside the objectives has rows of its own`() {
    let links = [Alignment(ItemReference("esf ESF.ST"))]
    var program = Program()
    var (unit, partner) = (Unit(id: "unit1"), Partner(id: "employer"))
    (unit.title, unit.alignments) = ("Vital signs", links)
    (partner.name, partner.alignments) = ("Acme", links)
    (program.units, program.partners) = ([unit], [partner])
    let crosswalk = Crosswalk(of: program, against: SampleFrameworks.library)
    let rows = crosswalk.rows.map { "\($0.label) \($0.statement) \($0.marks.count)" }
    #expect(rows == ["Unit Vital signs 1", "Partner Acme 1"])
  }
}
