extension String {
  /// The text with a capital first letter, for the start of a sentence.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
