import Curriculum

/// A field as a message names it: `total hours of adult education`.
struct SeamField {
  /// The name of the field itself, such as `total hours`.
  var name: String
  /// Whether it is said in the plural.
  var isPlural: Bool
  /// Whose it is.
  var owner: SeamOwner
  /// What it counts, in the singular, such as `hour`.
  var unit: String?

  /// The field and its owner in words.
  var words: String { owner.words.map { "\(name) of \($0)" } ?? name }

  /// What a note of the field is called, before the document: `Total hours of adult education`.
  var heading: String { words.capitalizedFirst }
}
