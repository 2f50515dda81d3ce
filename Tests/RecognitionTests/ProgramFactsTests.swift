import Curriculum
import Foundation
import ProgramFile
import TestSupport
import Testing

/// `templates/starter.iet.yaml` fills in every field that a program has.
struct ProgramFactsTests {
  private let starter: String

  init() throws {
    starter = try StarterProgram.whole()
  }

  private func facts(_ yaml: String) throws -> [Fact] {
    let program = try ProgramDocument.read(yaml: yaml).program
    return ProgramFacts(of: program, keys: ObjectiveKey.keys(ofExpected: program)).facts
  }

  @Test func `every field of the measure is found in a program that has everything`() throws {
    let fields = Set(try facts(starter).map(\.field))
    // The starter shows assessments at an objective alone.
    let missing = FactField.allCases.filter { !fields.contains($0) && $0 != .programAssessment }
    #expect(missing == [])
  }

  /// Names of the file whose values are not compared; `kind` follows from the words, and the
  /// status `met` of a document is the mark itself.
  private static let notCompared: Set<String> = [
    "plait", "id", "language", "profile", "wording", "intensity", "kind", "strength", "level",
    "rationale", "file", "part", "status", "notes", "content hash",
  ]

  /// Parts of the file that are not compared at all.
  private static let sectionsNotCompared: Set<String> = [
    "notes", "comments", "proposals", "rule settings",
  ]

  @Test func `each line of a program that is compared is in a fact`() throws {
    let before = try facts(starter)
    let lines = starter.components(separatedBy: "\n")
    var section = ""
    var compared = 0
    for (index, line) in lines.enumerated() {
      if let name = line.prefixMatch(of: /([a-z][a-z ]*):/) { section = String(name.output.1) }
      guard let match = line.wholeMatch(of: /( *)(?:- )?([a-z][a-z ]*): ([^|>].*)/),
        !Self.sectionsNotCompared.contains(section),
        !Self.notCompared.contains(String(match.output.2)),
        !(section == "components" && match.output.2 == "title")
      else { continue }
      var changed = lines
      changed.remove(at: index)
      guard let after = try? facts(changed.joined(separator: "\n")) else { continue }
      let counts = after != before
      #expect(counts, "\(line)")
      compared += 1
    }
    #expect(compared > 80)
  }
}
