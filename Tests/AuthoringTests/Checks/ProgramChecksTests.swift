import Authoring
import Curriculum
import Foundation
import TestSupport
import Testing

struct ProgramChecksTests {
  private let folder: WordFolder

  init() throws { folder = try WordFolder() }

  private func checks(_ profiles: String...) -> ProgramChecks {
    ProgramChecks(profiles: profiles, templates: nil, frameworkFiles: [])
  }

  /// A program that sets a rule aside which a profile alone runs into.
  private func program(settingAside rule: String, _ reason: String) throws -> String {
    try folder.write(
      """
      plait: 1
      title: Welding
      rule settings:
        - id: setting1
          rule: \(rule)
          weight: off
          reason: \(reason)
      """, to: "welding.iet.yaml")
  }

  @Test func `what a program sets aside is told under whichever profile it counts`() throws {
    let path = try program(settingAside: "PKT-501", "The office has them already.")
    #expect(try checks("us-federal").check(path).settled == [])
    let alone = try checks("wa-ibest").check(path).settled
    #expect(!alone.isEmpty)
    let both = try checks("us-federal", "wa-ibest").check(path)
    #expect(both.settled.map(\.finding.message) == alone.map(\.finding.message))
    #expect(both.settled.allSatisfy { $0.decision == "off: The office has them already." })
    #expect(both.settled.allSatisfy { $0.finding.profiles == [both.profiles[1]] })
  }

  @Test func `one decision about what all profiles find stands once`() throws {
    let path = try program(settingAside: "IET-106", "A draft.")
    let one = try checks("us-federal").check(path).settled
    #expect(!one.isEmpty)
    #expect(try checks("us-federal", "wa-ibest").check(path).settled == one)
  }

  @Test func `a profile that is named twice counts once`() throws {
    let path = try program(settingAside: "PKT-501", "A draft.")
    let checked = try checks("wa-ibest", "wa-ibest", "federal", "us-federal").check(path)
    #expect(checked.profiles.count == 2)
    #expect(
      try checks("wa-ibest", "wa-ibest").check(path).findings
        == checks("wa-ibest").check(path).findings)
  }

  @Test func `a mistyped profile is told once, whatever the number of programs`() throws {
    let path = try program(settingAside: "PKT-501", "A draft.")
    var told = 0
    let error = #expect(throws: AuthoringError.self) {
      try checks("us-federal", "wi-wtsc").check(all: [path, path, path]) { _, _ in told += 1 }
    }
    #expect(told == 0)
    #expect(error?.kind == .request)
    #expect(error?.description.contains("Did you mean wi-wtcs?") == true)
  }

  @Test func `a profile may name a framework that lies beside some of the programs alone`() throws {
    let profile = try folder.write(
      "id: lakes\ntitle: Lakes\nextends: us-federal\nrequired frameworks: [lakes-skills]\n",
      to: "lakes.yaml")
    var paths: [String] = []
    for name in ["with", "without"] {
      try FileManager.default.createDirectory(
        atPath: folder.path(name), withIntermediateDirectories: true)
      paths.append(try folder.write("plait: 1\ntitle: Welding\n", to: "\(name)/w.iet.yaml"))
    }
    try FileManager.default.copyItem(
      atPath: Package.root.appendingPathComponent("Sources/Authoring/Catalogs/tstm.case.json").path,
      toPath: folder.path("with/lakes-skills.framework.json"))
    try rename("tstm", "lakes-skills", in: folder.path("with/lakes-skills.framework.json"))
    var told: [Bool] = []
    try checks(profile).check(all: paths) { told.append((try? $1.get()) != nil) }
    #expect(told == [true, false])
  }

  private func rename(_ id: String, _ other: String, in path: String) throws {
    let url = URL(fileURLWithPath: path)
    let text = try String(contentsOf: url, encoding: .utf8)
    try Data(text.replacingOccurrences(of: "\"\(id)\"", with: "\"\(other)\"").utf8).write(to: url)
  }
}
