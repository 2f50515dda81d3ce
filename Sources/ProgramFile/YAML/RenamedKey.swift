/// The first of two equal keys, which got another name so that the rest could be read.
///
/// The parser stops at a group with two equal keys, and a person wants to hear of all mistakes at
/// once. One character is put for another, so that all positions stay as they are.
struct RenamedKey {
  let name: String
  let position: FilePosition

  init?(renaming text: inout String, at position: FilePosition, number: Int) {
    guard let start = text.index(of: position) else { return nil }
    var index = start
    if text.unicodeScalars[index] == "\"" || text.unicodeScalars[index] == "'" {
      text.unicodeScalars.formIndex(after: &index)
    }
    guard index < text.endIndex,
      let mark = Unicode.Scalar(UInt32(0xE000 + number)),
      text.unicodeScalars[index].properties.isAlphabetic
    else { return nil }
    let line = text[start...].prefix { !$0.isNewline && $0 != ":" }
    name = line.filter { $0 != "\"" && $0 != "'" }
    self.position = position
    let next = text.unicodeScalars.index(after: index)
    text.unicodeScalars.replaceSubrange(index..<next, with: CollectionOfOne(mark))
  }
}

extension String {
  /// The place of a line and column as the parser counts them.
  fileprivate func index(of position: FilePosition) -> Index? {
    var line = 1
    var column = 1
    var index = startIndex
    let scalars = unicodeScalars
    while index < endIndex {
      if line == position.line, column == position.column { return index }
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      switch scalar {
      case "\r" where index < endIndex && scalars[index] == "\n": column += 1
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        line += 1
        column = 1
      default: column += 1
      }
    }
    return nil
  }
}
