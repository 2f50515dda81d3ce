import Authoring
import Curriculum
import Foundation
import Importing
import ProgramFile
import TestSupport
import Testing

/// The walk over the samples: the first golden that differs names the guilty stage.
struct SampleTests {
  static let samples = [
    "nursing-assistant", "welding", "early-childhood", "it-help-desk", "commercial-driving",
  ]

  @Test(arguments: SampleWalk.Stage.allCases)
  func `every stage of one walk, from the file's parts to the sheet`(
    stage: SampleWalk.Stage
  ) throws {
    let text = try SampleWalk("nursing-assistant").text(stage)
    Golden("nursing-assistant/\(stage.rawValue).txt").matches(text)
  }

  @Test(arguments: samples.dropFirst())
  func `the outline, the program of a sample, and what was not placed`(sample: String) throws {
    let walk = try SampleWalk(sample)
    Golden("\(sample).outline.txt").matches(try walk.text(.outline))
    Golden("\(sample).iet.yaml").matches(try walk.text(.program))
    Golden("\(sample).unplaced.txt").matches(try walk.text(.unplaced))
  }

  @Test(arguments: samples)
  func `every word of a sample is placed in its program or listed`(sample: String) throws {
    let imported = try Desk().importDocument(
      WordFile(at: Package.samples.appendingPathComponent("\(sample).docx").path)
    ).imported
    #expect(!imported.findings.contains { $0.code == "IMP-104" })
    #expect(ConservationLaw.missing(from: imported.program, entries: imported.entries) == [])
  }

  @Test(arguments: samples)
  func `a program made of a sample is read back from its file`(sample: String) throws {
    let imported = try Desk().importDocument(
      WordFile(at: Package.samples.appendingPathComponent("\(sample).docx").path))
    let document = try ProgramDocument.read(yaml: imported.text(.yaml))
    #expect(document.program == imported.program)
  }
}
