import CASEFormat
import Exporting
import Frameworks
import Importing
import TestSupport
import Testing

struct FrameworkFormatTests {
  private func export(
    _ format: FrameworkFormat, _ outgoing: OutgoingFramework = FrameworkSample.outgoing
  ) throws -> FrameworkExport {
    try outgoing.export(as: format, named: "welding")
  }

  @Test(arguments: FrameworkFormat.allCases.filter { $0 != .workbook })
  func `a framework is written in each format as text`(format: FrameworkFormat) throws {
    let export = try export(format)
    // A golden is text: the mark at its start would not be read back.
    let mark: [UInt8] = format == .table ? [0xEF, 0xBB, 0xBF] : []
    #expect(export.file.bytes.starts(with: mark))
    Golden("welding.\(format.rawValue).txt").matches(
      String(decoding: export.file.bytes.dropFirst(mark.count), as: UTF8.self))
    #expect(export.file.name == "welding.\(format.fileExtension)")
  }

  @Test func `each format says what it could not carry`() throws {
    var report = ""
    for format in FrameworkFormat.allCases {
      report += "\(format.rawValue)\n"
      for line in try export(format).losses.sentences { report += "  \(line)\n" }
    }
    Golden("welding.losses.txt").matches(report)
  }

  @Test(arguments: FrameworkFormat.allCases)
  func `the same framework gives the same bytes`(format: FrameworkFormat) throws {
    #expect(try export(format) == (try export(format)))
  }

  @Test func `CASE 1.1 carries everything and comes back equal, links too`() throws {
    let export = try export(.current)
    #expect(export.losses == [])
    let reading = try CASEReader.read(export.file.bytes)
    #expect(reading.repairs == [])
    #expect(reading.package == FrameworkSample.outgoing.package)
    #expect(reading.package.framework().framework == FrameworkSample.framework)
  }

  @Test(arguments: [FrameworkFormat.first, .openSALT])
  func `older CASE keeps codes, words, tree and links`(format: FrameworkFormat) throws {
    let reading = try CASEReader.read(try export(format).file.bytes)
    let again = reading.package.framework(id: "wld").framework
    #expect(again.items.map(\.code) == FrameworkSample.framework.items.map(\.code))
    #expect(again.items.map(\.statement) == FrameworkSample.framework.items.map(\.statement))
    #expect(again.items.map(\.parent) == FrameworkSample.framework.items.map(\.parent))
    #expect(again.links == FrameworkSample.framework.links)
  }

  @Test func `an item with the identifier of the whole list stays apart from it`() throws {
    var framework = FrameworkSample.framework
    framework.identifier = framework.items[1].id
    let outgoing = OutgoingFramework(framework, changed: FrameworkSample.moment)
    let rows = CSVReading.lines(try export(.canvas, outgoing).file.bytes[...])
    #expect(Set(rows.map { $0[0] }).count == rows.count)
  }

  @Test func `a link that is told twice has two identifiers`() {
    var framework = FrameworkSample.framework
    framework.links = [framework.links[0], framework.links[0]]
    let package = framework.package(changed: FrameworkSample.moment)
    #expect(Set(package.associations.map(\.identifier)).count == package.associations.count)
  }
}
