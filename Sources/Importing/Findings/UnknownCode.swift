package import Curriculum
import Frameworks

/// A code in a document that is written like a standard's, and that no loaded framework has.
package struct UnknownCode: Sendable, Hashable {
  /// Where it stands.
  package var place: String
  /// As the document writes it.
  package var words: String
  /// The code as it was read.
  package var code: String
  /// The codes that may be meant, the likeliest first.
  package var nearest: [String]

  /// The remark about it.
  package var finding: Finding {
    let isAsRead = words.filter { !$0.isWhitespace } == code.filter { !$0.isWhitespace }
    let question = nearest.first.map { " Did you mean \($0)?" } ?? ""
    let message =
      isAsRead
      ? "There is no “\(words)” in the frameworks that Plait knows.\(question)"
      : "I read “\(words)” as \(code), and there is no \(code).\(question)"
    let list = nearest.isEmpty ? "" : "Nearest: \(nearest.joined(separator: ", ")). "
    return Finding(
      code: "IMP-106", severity: .warning, place: .document(place), message: message,
      remedy: list + "Correct it in the document or in the program.")
  }

  /// Every such code of an outline, once a place.
  ///
  /// What stands in a table of which nothing was made is told with the table.
  static func all(
    in outline: SourceOutline, but unread: PassageSet, _ library: FrameworkLibrary
  ) -> [UnknownCode] {
    var found: [UnknownCode] = []
    var seen: Set<String> = []
    var nearest: [String: [String]] = [:]
    for (id, passage) in outline.passages.enumerated()
    where !unread.contains(id) && mayHold(passage.text) {
      for mention in library.mentions(in: passage.text) where !mention.isKnown {
        let code = mention.reference.code
        guard seen.insert("\(passage.place): \(code)").inserted,
          FrameworkCode(code).isLikeAStandard
        else { continue }
        let near = nearest[code] ?? Self.nearest(to: mention.reference, library)
        nearest[code] = near
        found.append(
          UnknownCode(place: passage.place, words: mention.words, code: code, nearest: near))
      }
    }
    return found
  }

  /// Codes like a standard's have a digit, which most paragraphs lack.
  private static func mayHold(_ text: String) -> Bool { Signs(in: text).contains(.digit) }

  private static func nearest(to item: ItemReference, _ library: FrameworkLibrary) -> [String] {
    guard case .unknown(let nearest) = library.resolve(item) else { return [] }
    var codes: [String] = []
    for found in nearest where !codes.contains(found.item.code.description) {
      codes.append(found.item.code.description)
    }
    return Array(codes.prefix(3))
  }
}
