import Importing

/// What a person says of the columns, rows and headings of documents: the sentences of `--map`.
public struct Mappings: Sendable {
  let sentences: [Sentence]

  /// A sentence as typed, and what it means.
  struct Sentence: Sendable {
    let text: String
    let meaning: RoleOverride
  }

  /// Nothing is said.
  public static let none = Mappings(sentences: [])

  var overrides: RoleOverrides { RoleOverrides(sentences.map(\.meaning)) }
}
