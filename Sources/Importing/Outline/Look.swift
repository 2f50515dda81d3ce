/// How words look, as far as people give a look a meaning: "blue is adult education".
package struct Look: Sendable, Hashable {
  /// The color of the words, as six hexadecimal digits, or of the marker over them, by name.
  package var color: String?
  /// Whether the words are bold.
  package var isBold: Bool
  /// Whether the words are in italics.
  package var isItalic: Bool
  /// Whether the words are underlined.
  package var isUnderlined: Bool

  package init(
    color: String? = nil, isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false
  ) {
    self.color = color
    self.isBold = isBold
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
  }

  /// Whether there is nothing to see.
  package var isPlain: Bool { self == Look() }
}
