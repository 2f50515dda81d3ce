import Curriculum

/// The codes of a column of codes, whatever a school's own list makes them look like: `WT-305, 306`.
enum OwnCodes {
  /// Every code of a text that holds nothing but codes; empty for any other text.
  static func all(in text: String) -> [ItemReference] {
    guard text.utf8.count <= 80 else { return [] }
    var codes: [ItemReference] = []
    var prefix = ""
    for piece in text.split(whereSeparator: { $0.isWhitespace || ",;/&".contains($0) }) {
      if piece.lowercased() == "and" { continue }
      guard piece.contains(where: \.isNumber), piece.count <= 12,
        piece.allSatisfy({ $0.isLetter || $0.isNumber || ".-–".contains($0) })
      else { return [] }
      // A bare number goes on with the letters of the code before it.
      if piece.allSatisfy(\.isNumber) {
        guard !prefix.isEmpty else { return [] }
        codes.append(ItemReference(code: prefix + piece))
      } else {
        prefix = String(piece.prefix(while: { !$0.isNumber }))
        codes.append(ItemReference(code: String(piece)))
      }
    }
    return codes
  }
}
