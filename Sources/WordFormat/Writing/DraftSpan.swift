/// Text of one look.
package struct DraftSpan: Sendable, Hashable {
  /// The text; a line feed is a line break, a tab is a tab.
  package var text: String
  /// Whether it is bold.
  package var isBold = false
  /// Whether it is italic.
  package var isItalic = false
  /// The color, as `RRGGBB`; nil for the color of the style.
  package var color: String?
  /// Whether it is smaller than the text around it.
  package var isSmall = false

  /// Takes plain text.
  package init(_ text: String) { self.text = text }

  /// Takes bold text.
  package static func bold(_ text: String) -> DraftSpan {
    var span = DraftSpan(text)
    span.isBold = true
    return span
  }

  /// Takes a remark: smaller, and in a quiet color that still can be read.
  package static func quiet(_ text: String) -> DraftSpan {
    var span = DraftSpan(text)
    span.isSmall = true
    span.color = DraftPalette.quiet
    return span
  }
}
