public import Curriculum

/// Where a document has its objectives and outcomes.
///
/// A line that was added there reads like an objective that somebody approved; office hours do not.
public struct ObjectiveLines: Sendable {
  private let places: Set<String>

  /// Learns the places from a document that says what the program says.
  public init(of program: Program, in lines: [DocumentLine]) {
    let texts = ApprovedText.all(of: program)
      .filter { $0.kind == .objective || $0.kind == .outcome }
      .map { " \(DocumentLine.words(of: $0.text).joined(separator: " "))" }
    places = Set(
      lines.compactMap { line in
        let words = " \(line.words.joined(separator: " "))"
        return texts.contains(where: words.contains) ? Self.kind(of: line.place) : nil
      })
  }

  /// Whether a line stands where objectives or outcomes stand.
  public func holds(_ line: DocumentLine) -> Bool { places.contains(Self.kind(of: line.place)) }

  /// A place without its number: the same column of a table, or below the heading of an objective.
  private static func kind(of place: String) -> String {
    var kept = ""
    for part in place.split(whereSeparator: { $0 == " " || $0 == "," }) {
      let isColumn = kept.hasSuffix("table ") || kept.hasSuffix("column ")
      // In a cell it does not matter which paragraph it is.
      if part == "paragraph" || part == "under", kept.hasPrefix("table ") { break }
      kept += (isColumn ? String(part) : part.filter { !$0.isNumber }) + " "
    }
    return kept
  }
}
