/// An outcome as a document says it: a sentence, and often a reference to a framework.
struct LaidOutOutcome: Hashable {
  /// What is asked for.
  var sentence: String
  /// The reference that stands with the sentence.
  var reference: OutcomeReference?
  /// Whether the reference stands in a column of its own and so is no part of the text.
  var isApart = false

  init(_ sentence: String, _ reference: OutcomeReference? = nil) {
    self.sentence = sentence
    self.reference = reference
  }

  /// The words of the paragraph.
  var text: String {
    guard let reference, !isApart else { return sentence }
    return reference.beside(sentence)
  }

  /// The items that the reference names, as alignments write them.
  var codes: [String] { reference?.codes ?? [] }
}
