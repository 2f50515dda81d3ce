import Curriculum
import Frameworks
import Reports
import TestSupport
import Testing

/// Two frameworks side by side, with the path that justifies each pair.
@Suite struct FrameworkCrosswalkTests {
  private let standards = SampleFrameworks.standards
  private let skills = SampleFrameworks.skills

  private func crosswalk(_ programs: [Program], links: [ItemLink] = []) -> FrameworkCrosswalk {
    var third = SampleFrameworks.rule
    third.links = links
    let library = FrameworkLibrary([standards, skills, third])
    return FrameworkCrosswalk(of: standards, and: skills, programs: programs, library: library)
  }

  private func link(_ origin: String, _ relation: String, _ destination: String) -> ItemLink {
    ItemLink(
      origin: ItemLink.End(id: origin, title: origin),
      relation: ItemLink.Relation(rawValue: relation),
      destination: ItemLink.End(id: destination, title: destination))
  }

  private func strengths(_ links: [ItemLink]) -> [Alignment.Strength] {
    crosswalk([], links: links).cells.map(\.strength)
  }

  @Test func `the report shows each pair with its path`() {
    let links = [
      link("RI.4.3", "exactMatchOf", "ESF.CT"), link("MP.6", "isRelatedTo", "rule-1"),
      link("ESF.ST", "exactMatchOf", "rule-1"), link("MP.6", "hasSkillLevel", "ESF.CT"),
    ]
    Golden("crosswalk-between.txt").matches(
      crosswalk([SampleProgram.nursing], links: links).report().dump)
  }

  @Test func `without any path the report says why`() {
    Golden("crosswalk-between-nothing.txt").matches(crosswalk([]).report().dump)
  }

  @Test func `a path through an objective is as strong as its weaker side`() {
    let cells = crosswalk([SampleProgram.nursing]).cells
    let strengths = cells.map { cell in
      let pair = [standards.items[cell.first], skills.items[cell.second]]
      return pair.map(\.code.description).joined(separator: " ") + " " + cell.strength.rawValue
    }
    #expect(strengths.contains("MP.6 ESF.CS full"))
    #expect(strengths.contains("SL.5.4 ESF.CS partial"))
  }

  @Test func `the other way round the same pairs stand`() {
    let there = crosswalk([SampleProgram.nursing]).cells
    let back = FrameworkCrosswalk(
      of: skills, and: standards, programs: [SampleProgram.nursing],
      library: SampleFrameworks.library
    ).cells
    #expect(
      Set(there.map { [$0.first, $0.second] }) == Set(back.map { [$0.second, $0.first] }))
  }

  @Test(
    "Only links that say the same are in full",
    arguments: [
      ("exactMatchOf", .full), ("isTranslationOf", .full), ("isRelatedTo", .partial),
      ("isPartOf", .partial), ("precedes", .partial), ("replacedBy", .partial),
      ("hasSkillLevel", nil), ("ext:mine", nil),
    ] as [(String, Alignment.Strength?)])
  func kinds(relation: String, strength: Alignment.Strength?) {
    let expected = strength.map { [$0] } ?? []
    #expect(strengths([link("MP.6", relation, "ESF.CT")]) == expected)
    #expect(strengths([link("ESF.CT", relation, "MP.6")]) == expected)
  }

  @Test func `two links by way of a third list are as strong as the weaker`() {
    let exact = link("MP.6", "exactMatchOf", "elsewhere")
    #expect(strengths([exact, link("ESF.CT", "exactMatchOf", "elsewhere")]) == [.full])
    #expect(strengths([exact, link("elsewhere", "isRelatedTo", "ESF.CT")]) == [.partial])
  }

  @Test func `two parts of one whole have nothing to do with each other`() {
    let part = link("MP.6", "isPartOf", "whole")
    #expect(strengths([part, link("ESF.CT", "isPartOf", "whole")]).isEmpty)
    #expect(strengths([part, link("whole", "isPartOf", "ESF.CT")]) == [.partial])
  }

  @Test func `three links are too many`() {
    #expect(
      strengths([
        link("MP.6", "exactMatchOf", "one"), link("one", "exactMatchOf", "two"),
        link("two", "exactMatchOf", "ESF.CT"),
      ]).isEmpty)
  }

  @Test func `many paths for one pair are counted and not all shown`() {
    var program = Program()
    program.objectives = (1...2_000).map { number in
      var objective = Objective(id: PartID("o\(number)"))
      objective.alignments = (standards.items + skills.items).enumerated().map { index, item in
        Alignment(
          ItemReference(
            framework: index < standards.items.count ? "ccrs" : "esf",
            code: item.code.description))
      }
      return objective
    }
    let found = crosswalk([program])
    #expect(found.cells.count == standards.items.count * skills.items.count)
    #expect(found.cells.allSatisfy { $0.paths.count == 12 })
    #expect(found.omitted == found.cells.count * (2_000 - 12))
  }

  @Test func `several programs are told apart in the paths`() {
    var other = SampleProgram.nursing
    other.title = "Welding"
    let paths = crosswalk([SampleProgram.nursing, other]).cells.flatMap(\.paths).map(\.words)
    #expect(paths.contains { $0.hasPrefix("Nursing Assistant with English and Math: SSLO 1 (") })
    #expect(paths.contains { $0.hasPrefix("Welding: SSLO 1 (") })
  }
}
