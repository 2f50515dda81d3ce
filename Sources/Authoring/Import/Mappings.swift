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

  /// What is said of a file.
  func overrides(of path: String) -> RoleOverrides {
    RoleOverrides(sentences.map(\.meaning).filter { $0.mayMean(file: path) })
  }
}
