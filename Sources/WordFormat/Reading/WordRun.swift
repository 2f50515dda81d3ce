/// A stretch of text with one look.
package struct WordRun: Sendable, Hashable {
  /// The text, as shown.
  package var text: String
  /// How it looks.
  package var look: WordLook

  package init(text: String, look: WordLook = WordLook()) {
    self.text = text
    self.look = look
  }

  package var bold: Bool { look.marks.contains(.bold) }
  package var italic: Bool { look.marks.contains(.italic) }
  package var underline: Bool { look.marks.contains(.underline) }
  package var strikethrough: Bool { look.marks.contains(.strikethrough) }
  /// Whether Word shows it as a prompt of a content control that nobody has filled.
  package var isPlaceholder: Bool { look.marks.contains(.placeholder) }
  /// The color as six hexadecimal digits, if it is not automatic.
  package var color: String? { look.color }
  /// The name of the highlight color.
  package var highlight: String? { look.highlight }
  /// The address that it links to, which nobody has opened.
  package var link: String? { look.link }
}
