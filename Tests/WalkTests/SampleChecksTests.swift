import Authoring
import Checking
import Curriculum
import Foundation
import TestSupport
import Testing

/// What the rules say of the samples: the sound one is not disturbed, and each family is shown.
struct SampleChecksTests {
  @Test(arguments: ["nursing-assistant", "welding"])
  func `a sample that is complete gets no error and no warning`(name: String) throws {
    let findings = try check(name)
    #expect(findings.filter { $0.severity > .note }.map(\.message) == [])
  }

  @Test(arguments: [
    ("welding", "IET-106"), ("welding", "IET-122"), ("nursing-assistant", "IET-128"),
    ("commercial-driving", "IET-128"), ("commercial-driving", "IET-129"),
    ("early-childhood", "IET-128"), ("early-childhood", "IET-129"), ("it-help-desk", "IET-122"),
    ("it-help-desk", "IET-128"), ("it-help-desk", "IET-129"), ("it-help-desk", "IET-131"),
  ])
  func `what a sample tells in another place is not called missing`(
    name: String, code: String
  ) throws {
    #expect(try check(name).allSatisfy { $0.code != code })
  }

  @Test func `the samples show each family of rules`() throws {
    let names = [
      "nursing-assistant", "welding", "early-childhood", "it-help-desk", "commercial-driving",
    ]
    var families: Set<String> = []
    for name in names {
      let findings = try check(name) + check(name, profile: "wa-ibest")
      families.formUnion(findings.map { String($0.code.prefix { $0 != "-" }) })
    }
    #expect(families.isSuperset(of: ["IET", "WRI", "ALN", "CON", "PKT"]))
  }

  @Test(arguments: [
    ("early-childhood", "IET-109"), ("commercial-driving", "IET-103"),
    ("commercial-driving", "IET-104"), ("commercial-driving", "ALN-301"),
  ])
  func `the defects that the samples have on purpose are found`(name: String, code: String) throws {
    #expect(try check(name).contains { $0.code == code && $0.severity > .note })
  }

  private func check(_ name: String, profile: String? = nil) throws -> [Finding] {
    let desk = try Desk(profile: profile)
    let path = Package.root.appendingPathComponent("samples/\(name).docx").path
    let program = try desk.open(ProgramSource(at: path)).program
    return desk.check(program).findings
  }
}
