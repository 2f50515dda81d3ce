package import Curriculum

/// That somebody stands for what a program said: 15 USC 7006(5), "executed or adopted by a person
/// with the intent to sign the record".
package struct Signature: Hashable, Sendable {
  /// What is signed for: one strand, or the whole set as its approver.
  package var scope: Scope
  /// The fingerprint of the program's content that was signed, in hexadecimal digits.
  package var content: String
  /// The sentence that was shown.
  package var sentence: String
  /// The name that was typed.
  package var name: String

  package init(scope: Scope, content: String, sentence: String, name: String) {
    self.scope = scope
    self.content = content
    self.sentence = sentence
    self.name = name
  }

  /// What a signature stands for.
  package enum Scope: Hashable, Sendable {
    case strand(Strand)
    case approval
  }
}
