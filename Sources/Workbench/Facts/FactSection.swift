/// Fields of the program that belong together.
struct FactSection: Sendable {
  /// What addresses and forms call it.
  let key: String
  let title: String
  /// What it is for, with what asks for it.
  let meaning: String
  let facts: [Fact]
}
