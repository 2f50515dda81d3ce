/// A stretch of text of a page that no line breaks: a paragraph, a heading, a cell.
public struct PageLine: Hashable, Sendable {
  /// The text, with single blanks.
  public var text: String
  /// Where it stands.
  public var place: String
  /// The level, where it is a heading.
  public var headingLevel: Int?
}
