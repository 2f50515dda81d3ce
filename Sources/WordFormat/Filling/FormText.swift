/// Words that are filled in.
package struct FormText: Sendable, Hashable {
  /// The paragraphs, for a mark that is alone in its own; a line feed is a line break.
  package var paragraphs: [String]
  /// The same within a sentence.
  package var inline: String

  /// Takes the paragraphs, and what stands for them within a sentence.
  package init(_ paragraphs: [String], inline: String? = nil) {
    self.paragraphs = paragraphs
    self.inline = inline ?? paragraphs.joined(separator: "; ")
  }

  /// Takes one paragraph.
  package init(_ text: String) {
    paragraphs = [text]
    inline = text
  }

  /// Whether there is nothing to read.
  var isEmpty: Bool { inline.isEmpty && paragraphs.allSatisfy(\.isEmpty) }
}
