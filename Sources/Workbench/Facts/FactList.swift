/// Parts of one kind that a program has several of, such as its partners.
struct FactList: Sendable {
  /// The list, as a program's file has it.
  let list: String
  /// How the id of a new part begins.
  let kind: String
  let title: String
  /// What it is for, with what asks for it.
  let meaning: String
  /// One of them, such as `a partner`.
  let one: String
  /// The first names the part.
  let facts: [Fact]

  /// What addresses and forms call it.
  var key: String { list.replacing("/", with: "-").replacing(" ", with: "-") }
}
