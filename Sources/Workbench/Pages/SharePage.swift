import Authoring
import Curriculum
import Frameworks
import Journal
import Reports

/// The set of a program for somebody without an account: what it says, and nothing about how it
/// came to be.
struct SharePage: Page {
  static let template = "shared"
  static let scripts = ["print.js"]
  let pageTitle = "Single set of learning objectives"
  let programTitle: String
  let provider: String?
  let sharedWith: String
  let asOf: String
  let asOfWords: String
  let downloadAddress: String
  let facts: [Fact]
  let hasObjectives: Bool
  let objectives: [Row]
  let braidAddress: String?
  let braidWidth: String
  let braidHeight: String
  let braidWords: String
  let hasCoverage: Bool
  let coverage: [FrameworkShare]

  struct Fact: Sendable {
    var factName: String
    var fact: String
  }

  struct Row: Sendable {
    var label: String
    var statement: String
    var strands: [Column]
  }

  struct Column: Sendable {
    var strandKind: String
    var strandTitle: String
    var hasOutcomes: Bool
    var outcomes: [Entry]
  }

  struct Entry: Sendable {
    var outcome: String
  }

  struct FrameworkShare: Sendable {
    var frameworkTitle: String
    var frameworkStrand: String?
    var addressed: String
    var notAddressed: String
  }

  init(
    _ program: Program, _ crosswalk: Crosswalk, braid: Picture?, _ desk: Desk, at address: String,
    with reader: String, changed: Moment
  ) {
    programTitle = program.shownTitle
    provider = program.providers.first?.name.nilIfEmpty
    sharedWith = reader
    asOf = "\(changed.calendarDay)"
    asOfWords = changed.calendarDay.words
    downloadAddress = "\(address)/objectives.docx"
    facts = Self.facts(of: program)
    let codes = CodeWording(desk.library)
    let names = program.rowLabels
    objectives = program.objectives.enumerated().map { index, objective in
      Row(
        label: names[index].contains(where: \.isLetter)
          ? names[index] : "Objective \(names[index])",
        statement: Self.words(
          objective.statement?.nilIfEmpty ?? "(no statement)", objective.alignments, codes),
        strands: Strand.allCases.map { strand in
          let outcomes = objective.outcomes[strand]
          return Column(
            strandKind: strand.pageClass, strandTitle: strand.title.capitalizedFirst,
            hasOutcomes: !outcomes.isEmpty,
            outcomes: outcomes.map { Entry(outcome: Self.words($0.text, $0.alignments, codes)) })
        })
    }
    hasObjectives = !objectives.isEmpty
    braidAddress = braid.map { _ in "\(address)/pictures/braid.svg" }
    braidWidth = "\(Int(braid?.width.rounded(.up) ?? 0))"
    braidHeight = "\(Int(braid?.height.rounded(.up) ?? 0))"
    braidWords = braid?.description ?? ""
    coverage = crosswalk.groups.filter { $0.framework != nil }.map { group in
      FrameworkShare(
        frameworkTitle: group.title, frameworkStrand: group.strand?.title,
        addressed: "\(group.met) of \(group.asked)",
        notAddressed: Self.missing(of: group, in: crosswalk))
    }
    hasCoverage = !coverage.isEmpty
  }

  private static func facts(of program: Program) -> [Fact] {
    let credentials = program.pathway.credentials.map(\.name)
    let facts = [
      ReportFact("Occupation", program.occupation.title ?? program.occupation.cluster),
      ReportFact("Dates", program.wholeDates.words), ReportFact("Hours", program.wholeHours),
      ReportFact("Credential", credentials),
    ]
    return facts.map { Fact(factName: $0.label, fact: $0.text.capitalizedFirst) }
  }

  private static func words(
    _ text: String, _ alignments: [Alignment], _ codes: CodeWording
  ) -> String {
    codes.line(alignments, beside: text).map { "\(text) (\($0.plainText))" } ?? text
  }

  private static let mostMissing = 12

  private static func missing(of group: CrosswalkGroup, in crosswalk: Crosswalk) -> String {
    let open = crosswalk.columns[group.columns].filter(\.isOpen).map(crosswalk.name)
    let rest = open.count - min(open.count, mostMissing) + group.omitted
    let more = rest == 0 ? [] : ["\(rest) more \(rest == 1 ? "item" : "items")"]
    let words = (open.prefix(mostMissing) + more).joined(separator: ", ")
    return words.isEmpty ? "Nothing" : words
  }
}
