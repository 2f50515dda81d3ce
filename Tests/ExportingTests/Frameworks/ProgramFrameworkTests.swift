import CASEFormat
import Curriculum
import Exporting
import Frameworks
import Importing
import TestSupport
import Testing

/// A program's own objectives on their way to other systems.
struct ProgramFrameworkTests {
  private let moment = FrameworkSample.moment

  private var outgoing: OutgoingFramework {
    SampleProgram.nursing.outgoing(SampleFrameworks.library, changed: moment)
  }

  @Test(arguments: [FrameworkFormat.current, .competencyGraph, .moodle, .canvas])
  func `a program is written as a framework`(format: FrameworkFormat) throws {
    let export = try outgoing.export(as: format, named: "nursing")
    Golden("nursing.\(format.rawValue).txt").matches(
      String(decoding: export.file.bytes, as: UTF8.self))
  }

  @Test func `the losses of a program are told`() throws {
    var report = ""
    for format in FrameworkFormat.allCases {
      report += "\(format.rawValue)\n"
      for line in try outgoing.export(as: format, named: "nursing").losses.sentences {
        report += "  \(line)\n"
      }
    }
    Golden("nursing.losses.txt").matches(report)
  }

  @Test func `a program's framework is read back equal`() throws {
    let reading = try CASEReader.read(
      try outgoing.export(as: .current, named: "nursing").file.bytes)
    #expect(reading.repairs == [])
    #expect(reading.package == outgoing.package)
    #expect(reading.package.framework().framework == outgoing.framework)
  }

  @Test func `an alignment keeps its strength, level, reason and evidence`() throws {
    var program = Program()
    program.title = "Welding"
    var objective = Objective(id: "o1")
    objective.statement = "Read a print."
    objective.alignments = [
      Alignment(
        ItemReference("ccrs RI.4.3"), strength: .partial, level: .mastered,
        rationale: "Each step is explained.", evidence: ["Activity 2"])
    ]
    program.objectives = [objective]
    let package = program.outgoing(SampleFrameworks.library, changed: moment).package
    let link = try #require(package.associations.last)
    #expect(link.associationType == .isRelatedTo)
    #expect(link.notes == "Each step is explained.")
    #expect(link.destinationNodeURI.title == "ccrs RI.4.3")
    #expect(link.destinationNodeURI.identifier == CASEIdentifier.derived(from: "RI.4.3"))
    #expect(link.destinationNodeURI.targetType == "CASE")
    let own = try #require(link.extensions.plait)
    #expect(own["strength"] == .string("partial"))
    #expect(own["level"] == .string("mastered"))
    #expect(own["evidence"] == .array([.string("Activity 2")]))
  }

  @Test func `a code of no known list stays as it was written`() throws {
    var program = Program()
    var objective = Objective(id: "o1")
    objective.alignments = [Alignment(ItemReference("? Our own list 4"))]
    program.objectives = [objective]
    let package = program.outgoing(SampleFrameworks.library, changed: moment).package
    let end = try #require(package.associations.last).destinationNodeURI
    #expect(end.identifier == ItemReference("? Our own list 4").description)
    #expect(end.targetType == "ext:code")
    #expect(package.violations == [])
  }

  @Test func `identifiers stay when words change, and differ between programs`() {
    var program = SampleProgram.nursing
    let before = program.outgoing(SampleFrameworks.library, changed: moment, namespace: "a")
    program.title = "Another title"
    program.objectives[0].statement = "Another statement."
    let after = program.outgoing(SampleFrameworks.library, changed: moment, namespace: "a")
    #expect(before.framework.items.map(\.id) == after.framework.items.map(\.id))
    let other = program.outgoing(SampleFrameworks.library, changed: moment, namespace: "b")
    #expect(Set(other.framework.items.map(\.id)).isDisjoint(with: after.framework.items.map(\.id)))
  }

  @Test func `full alignments are major in CTDL-ASN, partial ones minor`() throws {
    let export = try outgoing.export(as: .competencyGraph, named: "nursing")
    let text = String(decoding: export.file.bytes, as: UTF8.self)
    #expect(text.contains("ceasn:majorAlignment"))
  }

  @Test func `a credential becomes an achievement of Open Badges`() throws {
    let files = SampleProgram.nursing.achievements(SampleFrameworks.library)
    #expect(files.map(\.name) == ["cna.achievement.json"])
    Golden("cna.achievement.json").matches(String(decoding: files[0].bytes, as: UTF8.self))
  }

  @Test(arguments: CartridgeVersion.allCases)
  func `alignments become the metadata of a Common Cartridge`(version: CartridgeVersion) {
    let file = SampleProgram.nursing.curriculumStandards(
      SampleFrameworks.library, version: version, named: "nursing",
      address: { "https://x.test/\($0.item.code)" })
    Golden("\(file.name)").matches(String(decoding: file.bytes, as: UTF8.self))
  }
}
