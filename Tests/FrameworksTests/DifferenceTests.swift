import Curriculum
import Frameworks
import Testing

/// Two versions of a list beside what is said of their difference.
@Suite struct DifferenceTests {
  private func framework(
    _ title: String, _ items: [(id: String, code: String, statement: String, parent: Int?)]
  ) -> Framework {
    Framework(
      id: "kitchen", title: title, publisher: "County", kind: .skills, licence: .unstated,
      identifier: "0d3f3b1e-5a3c-4b52-8a55-1c4e39f0a001",
      items: items.map {
        FrameworkItem(
          id: $0.id, code: FrameworkCode($0.code), label: $0.statement, statement: $0.statement,
          parent: $0.parent, depth: $0.parent == nil ? 0 : 1)
      })
  }

  private var old: Framework {
    framework(
      "Kitchen 2025",
      [
        ("i1", "K", "Knives", nil), ("i2", "K.1", "Holds a knife", 0),
        ("i3", "K.2", "Washes a knife", 0), ("i4", "H", "Hygiene", nil), ("i5", "H.1", "Sweeps", 3),
      ])
  }

  @Test func `what is added, changed, moved and removed is told item by item`() {
    let new = framework(
      "Kitchen 2026",
      [
        ("i1", "K", "Knives", nil), ("n2", "K.1", "Holds a knife safely", 0),
        ("i4", "H", "Hygiene", nil), ("i3", "K.2", "Washes a knife", 2),
        ("n6", "H.9", "Wears a hat", 2),
      ])
    #expect(
      FrameworkDifference(from: old, to: new).text == """
        Kitchen 2026: 1 added, 1 changed, 1 moved, 1 removed, 2 unchanged.

        The list itself
          title: “Kitchen 2025”
            becomes “Kitchen 2026”

        Added
          H.9  Wears a hat (under H)

        Changed
          K.1
            statement: “Holds a knife”
              becomes “Holds a knife safely”
            label: “Holds a knife”
              becomes “Holds a knife safely”

        Moved
          K.2: from K to H

        Removed
          H.1  Sweeps

        """)
  }

  @Test func `the same list has no difference`() {
    let difference = FrameworkDifference(from: old, to: old)
    #expect(difference.isEmpty)
    #expect(difference.text == "Nothing would change: all 5 items are the same.\n")
  }

  @Test func `without an old version all items are new`() {
    let difference = FrameworkDifference(from: nil, to: old)
    #expect(difference.items.count == 5)
    #expect(difference.text.hasPrefix("Kitchen 2025: 5 added, 0 changed"))
  }

  @Test func `a code that two items have pairs nothing`() {
    let twice = framework(
      "Kitchen 2025", [("n1", "K", "Knives", nil), ("n2", "K", "Kettles", nil)])
    let difference = FrameworkDifference(from: old, to: twice)
    #expect(difference.items.count { if case .added = $0.kind { true } else { false } } == 2)
    #expect(difference.items.count { $0.kind == .removed } == 5)
  }
}
