import Curriculum
import ProgramFile
import Testing

@testable import Workbench

/// The fields that the Program page asks for are fields of a program's file.
@Suite struct ProgramFactsTests {
  private static func example(_ fact: Fact) -> FileValue {
    switch fact.kind {
    case .line, .words, .profile: .text("us-federal")
    case .number: .text("12")
    case .day: .text("2026-09-08")
    case .lines: FileValue(.list([.text("231")]))
    case .strands: FileValue(.list([.text("adult education")]))
    }
  }

  @Test(arguments: ProgramFacts.sections.flatMap(\.facts).map(\.path))
  func `a field of a section can be written`(path: String) throws {
    let fact = try #require(ProgramFacts.sections.flatMap(\.facts).first { $0.path == path })
    let understood = try CellCheck(way: []).understood([path: Self.example(fact)])
    #expect(understood[path] != .some(nil))
  }

  @Test(arguments: ProgramFacts.lists.map(\.list))
  func `every field of a part can be written`(name: String) throws {
    let list = try #require(ProgramFacts.lists.first { $0.list == name })
    for fact in list.facts {
      let understood = try CellCheck(way: [list.list]).understood([fact.path: Self.example(fact)])
      #expect(understood[fact.path] != .some(nil), "\(fact.path)")
    }
  }

  @Test func `no two forms have one name`() {
    let keys = ProgramFacts.sections.map(\.key) + ProgramFacts.lists.map(\.key)
    #expect(Set(keys).count == keys.count)
  }
}
