import Checking
import Curriculum
import Foundation
import Reports
import TestSupport
import Testing

@testable import Authoring

/// A checklist never shows as done what the checks say is not.
struct ChecklistAgreementTests {
  @Test(arguments: [
    "nursing-assistant", "welding", "early-childhood", "it-help-desk", "commercial-driving",
  ])
  func `no paragraph is shown while a rule finds fault with it`(name: String) throws {
    let desk = try Desk()
    let path = Package.root.appendingPathComponent("samples/\(name).docx").path
    try expectAgreement(try desk.open(ProgramSource(at: path)).program, desk)
  }

  @Test func `section 243 funds alone show nothing of civics education`() throws {
    let desk = try Desk()
    let path = Package.root.appendingPathComponent("samples/nursing-assistant.docx").path
    var program = try desk.open(ProgramSource(at: path)).program
    program.funding = ["WIOA section 243"]
    program.activities = [.englishLiteracyAndCivics]
    let faults = try expectAgreement(program, desk)
    #expect(faults.isSuperset(of: ["463.73(a)", "463.74"]))
    let entries = desk.checklist(of: program, frameworks: ["ielce"]).rules.flatMap(\.entries)
    #expect(entries.filter { $0.status == .shown }.map(\.code) == ["463.70"])
    #expect(desk.proposeEvidence(for: &program, frameworks: ["ielce"]) < 5)
  }

  /// The paragraphs with which a rule finds fault.
  @discardableResult private func expectAgreement(
    _ program: Program, _ desk: Desk
  ) throws -> Set<String> {
    let faults = Set(
      desk.check(program).findings.filter { $0.severity > .note }.compactMap(\.citation)
        .flatMap { $0.split { $0 == " " || $0 == "," || $0 == ";" || $0 == ":" }.map(String.init) }
        .filter { $0.hasPrefix("463.") })
    let entries = desk.checklist(of: program, frameworks: ["iet-rule", "ielce"]).rules
      .flatMap(\.entries)
    for entry in entries where faults.contains(entry.code) {
      #expect(entry.status != .shown, "\(entry.code) \(entry.found)")
      #expect(!entry.missing.isEmpty || entry.status == .notApplicable, "\(entry.code)")
    }
    return faults
  }
}
