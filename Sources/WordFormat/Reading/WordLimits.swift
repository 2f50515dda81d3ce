/// How much a Word file may hold; the numbers are far above what people write.
package struct WordLimits: Sendable, Hashable {
  /// Tables inside each other.
  package var tableDepth = 8
  /// Tables of the whole file.
  package var tables = 2_000
  /// Rows of all tables.
  package var rows = 60_000
  /// Paragraphs of the whole file.
  package var paragraphs = 400_000
  /// Cells of all tables.
  package var cells = 400_000
  /// Columns that one cell may span.
  package var columnSpan = 256
  /// Comments.
  package var comments = 10_000
  /// Footnotes and endnotes.
  package var notes = 20_000
  /// Comments whose words are gathered at the same time.
  package var openComments = 64
  /// Bytes of the words that a comment is attached to.
  package var quotedBytes = 4_000
  /// Stretches of text that are gathered for comments, which are a convenience.
  package var quotes = 2_000_000
  /// Columns of a table; Word itself has 63.
  package var columns = 1_000
  /// Characters of the words of one chart or diagram that are told.
  package var drawingWords = 10_000
  /// Characters of a label.
  package var labelLength = 255
  /// Bytes of all labels that are longer than 64 bytes.
  package var longLabelBytes = 4_000_000
  /// Bytes of the addresses of all stretches of text that link somewhere.
  package var linkBytes = 16_000_000
  /// Notices of one code; how many more there are is told.
  package var noticesOfEachCode = 1_000
  /// Elements and texts of all parts beside the main one.
  package var elementsBesideMain = 2_500_000
  /// Tracked changes.
  package var changes = 50_000
  /// Styles based on each other.
  package var styleDepth = 32
  /// Styles; Word itself has fewer than 400, and files pasted together have a few thousand.
  package var styles = 20_000
  /// Definitions of lists; there may be four times as many lists that use them.
  package var lists = 10_000

  /// The usual limits.
  package static let usual = WordLimits()

  /// The usual limits, to be lowered or raised one by one.
  package init() {}
}
