import Curriculum

/// One paragraph as a reader sees it, with the place where it stands.
package struct Passage: Sendable, Hashable {
  /// The number of a passage in its outline.
  package typealias ID = Int

  /// The words, without the list label.
  package var text: String
  /// The number or bullet that stands before the words.
  package var label: String?
  /// The level of a heading, 1 for the highest; nil for other paragraphs.
  package var heading: Int?
  /// The level of a list item, 0 for the outermost; nil for other paragraphs.
  package var listLevel: Int?
  /// Whether all words are bold, as people write headings without a style.
  package var isBold: Bool
  /// Whether the document sets it as its title.
  package var isTitle: Bool
  /// The stretches that look unlike plain text: colored, bold, in italics, underlined.
  package var stretches: [Stretch]
  /// Where a form prompts for words that nobody has filled in.
  package var prompts: [Range<String.Index>]
  /// The marks of footnotes that stand in it.
  package var footnotes: [FootnoteMark]
  /// Where it stands, in words a person can follow.
  package var place: String

  package init(
    _ text: String, label: String? = nil, heading: Int? = nil, listLevel: Int? = nil,
    isBold: Bool = false, isTitle: Bool = false, stretches: [Stretch] = [],
    prompts: [Range<String.Index>] = [], footnotes: [FootnoteMark] = [], place: String
  ) {
    self.text = text
    self.label = label
    self.heading = heading
    self.listLevel = listLevel
    self.isBold = isBold
    self.isTitle = isTitle
    self.stretches = stretches
    self.prompts = prompts
    self.footnotes = footnotes
    self.place = place
  }

  /// A stretch of one look.
  package struct Stretch: Sendable, Hashable {
    /// Where it is.
    package var range: Range<String.Index>
    /// How it looks.
    package var look: Look

    package init(_ range: Range<String.Index>, _ look: Look) {
      self.range = range
      self.look = look
    }
  }

  /// Whether the label is a number or letter that identifies the passage, not a bullet.
  package var identifies: Bool { label?.contains { $0.isLetter || $0.isNumber } ?? false }

  /// The label as the number of an objective; nil where it identifies nothing.
  var number: String? { label.flatMap(ObjectiveLabel.trimmed) }

  /// The words with one plain blank for every run of blanks, breaks and tabs.
  package var plainText: String {
    text.isPlainLine ? text : text.onOneLine
  }
}
