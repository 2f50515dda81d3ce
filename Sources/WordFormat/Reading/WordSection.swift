import SafeXML

/// The pages of a stretch of the body.
package struct WordSection: Sendable, Hashable {
  /// The paragraph that it ends with; the last section ends with the body.
  package var lastParagraph: WordPlace?
  /// The width of the page in points.
  package var width: Double?
  /// The height of the page in points.
  package var height: Double?
  /// Whether the page is wider than high.
  package var isLandscape = false
  /// The columns of text on the page.
  package var columns = 1

  init(reading sectPr: XMLNode, _ view: WordView, lastParagraph: WordPlace?) {
    self.lastParagraph = lastParagraph
    let before = view == .original ? sectPr.first(.sectPrChange)?.first(.sectPr) : nil
    let section = before ?? sectPr
    if let size = section.first(.pgSz) {
      width = size.attribute(.w).flatMap(Self.points)
      height = size.attribute(.h).flatMap(Self.points)
      isLandscape = size.attribute(.orient) == "landscape"
      if let width, let height, width > height { isLandscape = true }
    }
    columns = max(1, section.first(.cols)?.integer(.num) ?? 1)
  }

  /// Twentieths of a point, or a number with its unit (17.18.93, 22.9.2.15); a length that no page
  /// has says nothing.
  private static func points(_ measure: String) -> Double? {
    let units: [(String, Double)] = [
      ("pt", 1), ("in", 72), ("mm", 72 / 25.4), ("cm", 72 / 2.54), ("pc", 12), ("pi", 12),
    ]
    let unit = units.first { measure.hasSuffix($0.0) } ?? ("", 0.05)
    guard let number = Double(measure.dropLast(unit.0.count)) else { return nil }
    let points = number * unit.1
    return (0...100_000).contains(points) ? points : nil
  }
}
