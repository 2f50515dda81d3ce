import Authoring
import Curriculum
import Exporting
import Foundation
import Reports
import TestSupport
import Testing

/// A changed long form beside the changes that come of it.
struct AlignmentChangesTests {
  private let desk: Desk
  private let folder: TemporaryFolder

  init() throws {
    desk = try Desk()
    folder = try TemporaryFolder()
  }

  private var program: Program {
    var program = Program()
    var objective = Objective(id: "o1")
    objective.label = "LO 1"
    var outcome = Outcome(id: "a1")
    outcome.alignments = [
      Alignment(ItemReference("ccrs MP.6")), Alignment(ItemReference("ccrs RI.3.3")),
    ]
    objective.outcomes.adultEducation = [outcome]
    var other = Outcome(id: "t1")
    other.alignments = [Alignment(ItemReference("CNA 1.1"))]
    objective.outcomes.workforceTraining = [other]
    program.objectives = [objective]
    return program
  }

  private func changes(
    _ lines: String..., removesMissing: Bool = false
  ) throws -> AlignmentChanges {
    let path = folder.url.appendingPathComponent("long.csv").path
    let head = "Part,Item,Strength,Level,Why,Evidence\n"
    try (head + lines.joined(separator: "\n")).write(
      toFile: path, atomically: true, encoding: .utf8)
    return try desk.alignmentChanges(from: path, to: program, removesMissing: removesMissing)
  }

  @Test func `a line is added, another changed, the rest is as it was`() throws {
    let found = try changes(
      "a1,ccrs MP.6,partial,I,Only the units,Quiz 1", "a1,ccrs RI.3.3,full,,,",
      "t1,CNA 1.1,full,,,", "o1,esf ESF.CT,,assessed,,")
    #expect(found.misfits.isEmpty)
    #expect(
      found.lines == [
        "LO 1", "  + esf ESF.CT (full, assessed)",
        "LO 1, adult education outcome 1",
        "  ~ ccrs MP.6: strength “full” becomes “partial”; level nothing becomes “introduced”; "
          + "why nothing becomes “Only the units”; evidence nothing becomes “Quiz 1”",
      ])
    let changed = found.applied(to: program)
    #expect(
      changed.objectives[0].outcomes.adultEducation[0].alignments == [
        Alignment(
          ItemReference("ccrs MP.6"), strength: .partial, level: .introduced,
          rationale: "Only the units", evidence: ["Quiz 1"]),
        Alignment(ItemReference("ccrs RI.3.3")),
      ])
    #expect(changed.objectives[0].alignments.map(\.level) == [.assessed])
  }

  @Test func `what is not in a file that does not tell its state stays, unless a person says so`()
    throws
  {
    let kept = try changes("a1,ccrs MP.6,full,,,")
    #expect(kept.changes.isEmpty)
    #expect(kept.kept == 1)
    let removed = try changes("a1,ccrs MP.6,full,,,", removesMissing: true)
    // Codes of no list are not in the file at all, so they are none of its business.
    #expect(removed.lines == ["LO 1, adult education outcome 1", "  - ccrs RI.3.3 (full)"])
  }

  @Test(
    arguments: [
      ("a9,ccrs MP.6,full,,,", "cell A2: The program has no part a9. Did you mean a1?"),
      (
        ",ccrs MP.6,full,,,",
        "cell A2: No part is named. Copy the name of the part from another line of the same part."
      ),
      ("a1,,full,,,", "cell B2: No item is named. Write framework and code, such as: ccrs RI.4.3"),
      (
        "a1,ccrs RI.3.33,full,,,",
        "cell B2: No loaded framework has ccrs RI.3.33. Did you mean ccrs RI.3.3? For a code of "
          + "your own list, load the list with --framework, or write: ? CODE"
      ),
      ("a1,ccrs MP.6,half,,,", "cell C2: “half” is no strength. Write full or partial."),
      (
        "a1,ccrs MP.6,full,often,,",
        "cell D2: “often” is no level. Write introduced, reinforced, mastered or assessed, or "
          + "nothing."
      ),
      (
        "a1,ccrs MP.6,full,,,\na1,ccrs MP.6,partial,,,",
        "cell B3: The same part and item stand in cell B2. Keep one of the two lines."
      ),
    ])
  func `a line that fits nothing is told with its cell`(line: String, misfit: String) throws {
    #expect(try changes(line).misfits == [misfit])
  }

  @Test func `an alignment whose line is misread is not taken for deleted`() throws {
    let found = try changes("a1,ccrs MP.6,half,,,", "a1,ccrs RI.3.3,full,,,", removesMissing: true)
    #expect(found.changes.isEmpty)
    #expect(found.misfits.count == 1)
  }

  @Test func `a code of one's own is taken where it is cited already, or said to be one`() throws {
    let found = try changes("a1,CNA 1.1,full,,,", "a1,? Shop rule 4,full,,,")
    #expect(found.misfits.isEmpty)
    #expect(found.changes.map(\.after?.item.code) == ["CNA 1.1", "Shop rule 4"])
  }

  @Test(arguments: ["xlsx", "csv"])
  func `what is written and given back unchanged changes nothing`(ending: String) throws {
    let path = folder.url.appendingPathComponent("crosswalk.\(ending)").path
    let file = try desk.crosswalk(program, named: path)
    try Data(file.bytes).write(to: URL(fileURLWithPath: path))
    let found = try desk.alignmentChanges(from: path, to: program, removesMissing: true)
    #expect(found.changes.isEmpty)
    #expect(found.misfits.isEmpty)
    #expect(found.kept == 0)
  }

  /// What a person only opened and saved must change nothing, whatever the texts are.
  @Test(arguments: ["xlsx", "csv"], [nil, ["ccrs"]])
  func `no text, list or second level is lost on the way`(
    ending: String, frameworks: [String]?
  ) throws {
    var hard = program
    hard.title = "A\u{07}B \u{FFFE}"
    hard.objectives[0].outcomes.adultEducation[0].alignments += [
      Alignment(ItemReference("ccrs MP.6"), level: .introduced),
      Alignment(ItemReference("ccrs MP.6"), level: .assessed),
      Alignment(ItemReference("ccrs RI.99.99"), rationale: "One.\n\nTwo, with a line\nbreak. "),
      Alignment(
        ItemReference("ccrs SL.3.1"), strength: .partial,
        rationale: String(repeating: "a long reason ", count: 3_000),
        evidence: ["Quiz 1\nand 2", "=SUM(A1)", "  Log "]),
    ]
    let path = folder.url.appendingPathComponent("hard.\(ending)").path
    var wishes = CrosswalkWishes()
    wishes.options.frameworks = frameworks
    wishes.options.hidesOwnCodes = frameworks != nil
    let file = try desk.crosswalk(hard, wishes, named: path)
    try Data(file.bytes).write(to: URL(fileURLWithPath: path))
    let found = try desk.alignmentChanges(from: path, to: hard, removesMissing: false)
    #expect(found.changes.map(\.line) == [])
    #expect(found.misfits == [])
    #expect(found.doubt == nil || ending == "xlsx")
  }

  @Test func `a column that is not there, and an empty strength, leave what is there`() throws {
    var full = program
    full.objectives[0].outcomes.adultEducation[0].alignments = [
      Alignment(
        ItemReference("ccrs MP.6"), strength: .partial, level: .introduced, rationale: "Units",
        evidence: ["Quiz"])
    ]
    let path = folder.url.appendingPathComponent("short.csv").path
    try "Part,Item,Strength,Rationale\na1,ccrs MP.6,,Words\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let found = try desk.alignmentChanges(from: path, to: full, removesMissing: false)
    #expect(found.changes.isEmpty)
    #expect(found.unknownColumns == ["Rationale"])
  }

  @Test func `names that people print are names of parts`() throws {
    let found = try changes(
      "LO 1,esf ESF.CT,full,,,", "\"LO 1, adult education outcome 1\",ccrs MP.1,full,,,")
    #expect(found.misfits.isEmpty)
    #expect(found.changes.map(\.part) == ["o1", "a1"])
  }

  @Test func `a code like one's own is taken, and a slip of a loaded list is not`() throws {
    let found = try changes("a1,CNA 9.1,full,,,", "a1,RI.3.33,full,,,")
    #expect(found.changes.map(\.after?.item.code) == ["CNA 9.1"])
    #expect(found.misfits.count == 1)
  }

  @Test func `a workbook of another program, and of a state that is gone, is doubted`() throws {
    let path = folder.url.appendingPathComponent("other.xlsx").path
    var titled = program
    titled.title = "Welding"
    let file = try desk.crosswalk(titled, named: path)
    try Data(file.bytes).write(to: URL(fileURLWithPath: path))
    var other = titled
    other.title = "Nursing"
    #expect(
      try desk.alignmentChanges(from: path, to: other, removesMissing: false).doubt
        == "The file was written from “Welding”, and this program is called “Nursing”.")
    #expect(try desk.alignmentChanges(from: path, to: titled, removesMissing: false).doubt == nil)
    titled.objectives[0].alignments = [Alignment(ItemReference("ccrs MP.1"))]
    #expect(
      try desk.alignmentChanges(from: path, to: titled, removesMissing: false).doubt?
        .contains("have changed since") == true)
  }

  @Test func `a line that was deleted from a workbook of this state is taken out`() throws {
    let path = folder.url.appendingPathComponent("crosswalk.xlsx").path
    let whole = try desk.crosswalk(program, named: path)
    try Data(whole.bytes).write(to: URL(fileURLWithPath: path))
    var grown = program
    grown.objectives[0].outcomes.adultEducation[0].alignments.append(
      Alignment(ItemReference("ccrs SL.3.1")))
    let found = try desk.alignmentChanges(from: path, to: grown, removesMissing: false)
    #expect(found.changes.isEmpty)
    #expect(found.kept == 1)
    #expect(found.reason.contains("have changed since"))
  }
}
