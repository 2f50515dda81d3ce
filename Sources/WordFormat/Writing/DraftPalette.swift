/// The colors of the documents that we write, each at least 4.5 to 1 against its ground (WCAG 1.4.3).
package enum DraftPalette {
  /// Text.
  package static let ink = "1F2933"
  /// Headings.
  package static let heading = "1B365D"
  /// Remarks.
  package static let quiet = "595F69"
  /// Lines of tables.
  package static let line = "C3C9D1"
  /// The ground of headers and totals.
  package static let ground = "F1F3F6"
}
