/// How a cell looks.
package struct CellStyle: Sendable, Hashable {
  /// Whether the text is bold.
  package var isBold = false
  /// Whether the text is italic.
  package var isItalic = false
  /// The size of the font in points.
  package var size = 11
  /// The color of the text, as `0xRRGGBB`.
  package var color: UInt32?
  /// The color of the ground.
  package var fill: UInt32?
  /// Whether the ground is hatched, so that it differs without its color too.
  package var isHatched = false
  /// The color of a thin border.
  package var border: UInt32?
  /// Where the text stands from side to side.
  package var alignment = Alignment.leading
  /// Whether the text stands at the top of the cell and not at its foot.
  package var isAtTop = true
  /// Whether long text goes on in a new line.
  package var wraps = false
  /// Whether a spreadsheet program takes what is typed there for text and never for a quantity.
  package var isText = false
  /// How far the text is turned, in degrees.
  package var rotation = 0

  /// The plain look.
  package init() {}

  /// Where text stands from side to side.
  package enum Alignment: Sendable, Hashable {
    /// At the start of the line.
    case leading
    /// In the middle.
    case center
    /// At the end.
    case trailing
  }
}
