/// A name in a profile that the reader cannot judge, and where it stands.
package struct ProfileName: Hashable, Sendable {
  /// What it names.
  package var kind: Kind
  /// The name.
  package var name: String
  /// The file.
  package var file: String
  /// The line, from 1.
  package var line: Int?

  /// What a name of a profile stands for.
  package enum Kind: Hashable, Sendable {
    /// The code of a rule.
    case rule
    /// The id of a framework.
    case framework
    /// A kind of clues that weighs something.
    case clue
    /// A file of the profile's folder.
    case form
    /// A role that words have in a form.
    case role
  }
}
