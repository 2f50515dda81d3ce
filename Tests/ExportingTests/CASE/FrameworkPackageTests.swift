import CASEFormat
import Curriculum
import Exporting
import Frameworks
import Importing
import TestSupport
import Testing

struct FrameworkPackageTests {
  private let framework: Framework = {
    let top = CASEIdentifier.derived(from: "top")
    return Framework(
      id: "wld", title: "Welding", publisher: "A college", kind: .skills,
      licence: FrameworkLicence(
        name: "CC BY 4.0", statement: "Free with attribution.", url: "https://x.test/by"),
      identifier: CASEIdentifier.derived(from: "welding"), version: "2026",
      strand: .workforceTraining, language: "en-US", note: "A test.",
      items: [
        FrameworkItem(
          id: top, code: FrameworkCode("WLD2"), label: "Layout", statement: "Lays out work.",
          kind: "Duty"),
        FrameworkItem(
          id: CASEIdentifier.derived(from: "child"), code: FrameworkCode("WLD2.1"),
          label: "Reads symbols", statement: "Reads weld symbols.", level: ["C"], kind: "Task",
          parent: 0, citation: "page 2", isParaphrase: true, depth: 1),
      ])
  }()
  private let moment = "2026-11-22T00:00:00Z"

  @Test func `a framework is written as a package`() throws {
    let bytes = try framework.package(changed: moment).written()
    Golden("welding.case.json").matches(String(decoding: bytes, as: UTF8.self))
  }

  @Test func `what was written is read back the same, without repairs`() throws {
    let reading = try CASEReader.read(try framework.package(changed: moment).written())
    #expect(reading.repairs == [])
    let again = reading.package.framework()
    #expect(again.notices == [])
    #expect(again.framework == framework)
  }

  @Test func `addresses start with the given base`() {
    let package = framework.package(changed: moment, base: "https://college.test/case/")
    #expect(package.items[0].uri == "https://college.test/case/\(framework.items[0].id)")
  }
}
