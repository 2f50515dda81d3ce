import Curriculum

/// Reads whom to ask, with the address and number beside the name: `Ana Ruiz, ana@example.org, 555-0100`.
enum ContactReader {
  /// Writes a contact of the first provider, and says what was taken.
  static func read(_ value: String, into program: inout Program) -> Taken {
    guard !program.providers.isEmpty else { return .nothing }
    var names: [Substring] = []
    var taken: [Range<String.Index>] = []
    for piece in value.split(whereSeparator: { ",;|•·<>()".contains($0) }) {
      let words = piece.drop(while: \.isWhitespace)
      let bare = words.prefix(words.count - words.reversed().prefix(while: \.isWhitespace).count)
      guard !bare.isEmpty else { continue }
      if bare.contains("@"), !bare.contains(" "), program.providers[0].email == nil {
        program.providers[0].email = String(bare)
      } else if isPhone(bare), program.providers[0].phone == nil {
        program.providers[0].phone = String(bare)
      } else {
        names.append(bare)
        continue
      }
      taken.append(bare.startIndex..<bare.endIndex)
    }
    guard let first = names.first, let last = names.last else {
      return taken.isEmpty ? .nothing : .stretches(taken)
    }
    // A name with its title is one stretch of the value, commas included.
    let name = value[first.startIndex..<last.endIndex]
    guard !taken.contains(where: { $0.overlaps(name.startIndex..<name.endIndex) }) else {
      program.providers[0].contact.addLine(value)
      return .everything
    }
    program.providers[0].contact.addLine(String(name))
    return .stretches(taken + [name.startIndex..<name.endIndex])
  }

  private static func isPhone(_ words: Substring) -> Bool {
    words.count { $0.isNumber } >= 7 && words.allSatisfy { $0.isNumber || " -.+()x".contains($0) }
  }
}
