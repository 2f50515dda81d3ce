/// A text beside the body: a header, a footer, a note.
package struct WordStory: Sendable, Hashable {
  /// What it is called, such as "footnote 2".
  package var name: String
  /// What is inside.
  package var blocks: [WordBlock]

  package init(name: String, blocks: [WordBlock]) {
    self.name = name
    self.blocks = blocks
  }

  /// The text, a paragraph a line.
  package var text: String { blocks.map(\.text).joined(separator: "\n") }
}
