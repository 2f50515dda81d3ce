/// A paragraph: spans of text in one style.
package struct DraftParagraph: Sendable, Hashable {
  /// The spans.
  package var spans: [DraftSpan]
  /// The style.
  package var style: Style
  /// Whether it stands in the middle of its line.
  package var isCentered = false
  /// Whether it stands at the end of its line.
  package var isTrailing = false

  /// Whether it stays on the page of what follows, as the head of a list does.
  package var keepsWithNext = false

  /// Takes spans in a style.
  package init(_ spans: [DraftSpan], _ style: Style = .body) {
    self.spans = spans
    self.style = style
  }

  /// Takes one plain span.
  package init(_ text: String, _ style: Style = .body) { self.init([DraftSpan(text)], style) }

  /// The paragraph styles of the documents that we write; the raw value is the id in the file.
  package enum Style: String, Sendable, Hashable, CaseIterable {
    /// Running text.
    case body = "BodyText"
    /// The line under the title.
    case subtitle = "Subtitle"
    /// A label and its value, set off by a tab.
    case fact = "Fact"
    /// What a table shows, above it.
    case caption = "Caption"
    /// The header of a column.
    case columnHeader = "TableHeader"
    /// Text in a cell.
    case cell = "TableText"
  }
}
