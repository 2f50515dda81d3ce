import Curriculum

/// What a field belongs to, as a message names it.
struct SeamOwner {
  /// The words, such as `the course “Welding 1”`; nil for the program as a whole.
  var words: String?
  /// The part that it is, when it is one.
  var part: PartID?

  /// The program as a whole.
  static let program = SeamOwner()

  /// Something that the program has once.
  static func one(_ words: String) -> SeamOwner { SeamOwner(words: words) }

  /// A part, by what it is and what it is called.
  static func part(_ kind: String, _ name: String?, _ id: PartID) -> SeamOwner {
    guard let name, WordKey(name) != nil else { return SeamOwner(words: kind, part: id) }
    return SeamOwner(words: "\(kind) “\(ImportFindings.excerpt(name))”", part: id)
  }

  /// A field of which one speaks in the singular.
  func field(_ name: String) -> SeamField { SeamField(name: name, isPlural: false, owner: self) }

  /// A field of which one speaks in the plural, and what it counts.
  func fields(_ name: String, unit: String? = nil) -> SeamField {
    SeamField(name: name, isPlural: true, owner: self, unit: unit)
  }
}
