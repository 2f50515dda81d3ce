public import Curriculum

extension WordDifference {
  /// Compares an approved text with the text of a document; the kinds of quotes do not count.
  public init(approved: String, found: String) {
    self.init(from: DocumentLine.words(of: approved), to: DocumentLine.words(of: found))
  }

  /// Whether a figure, a date or a code differs, and not only words.
  public var isOfFigures: Bool {
    runs.contains { $0.fate != .kept && $0.text.contains(where: \.isNumber) }
  }
}
