import Curriculum

/// Which document a value of a joined program comes from.
struct Origins {
  /// The document that the program began with.
  let first: String
  private var fields: [Key: String] = [:]
  private var parts: [PartID: String] = [:]

  /// A field as it stays when its part is called something else.
  private struct Key: Hashable {
    var name: String
    var part: PartID?

    init(_ field: SeamField) {
      part = field.owner.part
      name = part == nil ? field.words : field.name
    }
  }

  /// Starts with one document, from which all comes that is not recorded.
  init(first: String) { self.first = first }

  /// Records that a later document filled a field.
  mutating func record(_ field: SeamField, from file: String) { fields[Key(field)] = file }

  /// Records that a later document added a part.
  mutating func record(_ part: PartID, from file: String) { parts[part] = file }

  /// The document that a field comes from.
  subscript(field: SeamField) -> String {
    fields[Key(field)] ?? field.owner.part.flatMap { parts[$0] } ?? first
  }
}
