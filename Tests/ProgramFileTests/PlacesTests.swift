import Curriculum
import ProgramFile
import Testing

struct PlacesTests {
  /// A name under `part` of a setting, and what is said of it.
  static let parts: [(name: String, says: String?)] = [
    ("o1", nil), ("component-training", nil), ("pathway", nil), ("CIP code", nil), ("budget", nil),
    ("component-trainig", "did you mean \"component-training\"?"), ("o2", "did you mean \"o1\"?"),
  ]

  @Test(arguments: parts)
  func `a setting may mean a part by its id, or a place that has none`(
    name: String, says: String?
  ) throws {
    let document = try ProgramDocument.read(
      yaml: """
        plait: 1
        objectives:
          - id: o1
        rule settings:
          - id: s1
            rule: IET-107
            part: \(name)
        """)
    let told = document.findings.filter { $0.code == "FILE-205" }.map(\.message)
    #expect(told.count == (says == nil ? 0 : 1))
    if let says { #expect(told.first?.contains(says) == true, "\(told)") }
  }
}
