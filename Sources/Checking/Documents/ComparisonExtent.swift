/// How much of a document is held against the program.
public enum ComparisonExtent: Sendable {
  /// All that it says.
  case whole
  /// Its hours, dates and people, and objectives that it alone has.
  case frame
  /// Its hours and dates alone.
  case times
}
