import Curriculum

extension ProgramDraft {
  /// Reads partners, one a paragraph or between semicolons, each with what it does.
  mutating func writePartners(_ excerpts: [Excerpt], confidence: Double) {
    for excerpt in excerpts {
      var isNamed = false
      for piece in excerpt.pieces(in: outline) {
        // What goes on in small letters behind a semicolon is done by the partner before it.
        if isNamed, piece.text.first?.isLowercase ?? false,
          let last = program.partners.indices.last
        {
          program.partners[last].add(piece.text)
          place(piece, in: "partner", confidence: confidence)
        } else {
          writePartner(piece, confidence: confidence)
          isNamed = !(program.partners.last?.contributions.isEmpty ?? true)
        }
      }
    }
  }

  private mutating func writePartner(_ excerpt: Excerpt, confidence: Double) {
    let text = excerpt.text
    var partner = Partner(id: mint("partner"))
    let cut = Self.contribution(in: text)
    let name = text[..<(cut?.lowerBound ?? text.endIndex)].trimmed(of: [","])
    partner.name = String(name)
    var stretches = [name]
    if let cut {
      var words = text[cut.upperBound...].trimmed(of: [])
      if words.hasSuffix(")."), !words.contains("(") { words = words.dropLast() }
      if words.last == ")", !words.contains("(") { words = words.dropLast() }
      partner.add(String(words))
      stretches.append(words)
    }
    if let known = program.partners.firstIndex(where: { $0.name == partner.name }) {
      for contribution in partner.contributions { program.partners[known].add(contribution.text) }
    } else {
      program.partners.append(partner)
    }
    account(
      for: [excerpt], [.stretches(stretches.map { $0.startIndex..<$0.endIndex })], in: "partner",
      confidence: confidence)
  }

  /// What parts the name of a partner from what it does.
  private static func contribution(in text: String) -> Range<String.Index>? {
    let marks = [": ", " – ", " — ", " - ", " ("].compactMap { text.firstRange(of: $0) }
    guard let cut = marks.min(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
    let isName = text[..<cut.lowerBound].split(separator: " ").count <= 9
    let rest = text[cut.upperBound...].prefix { $0 != ")" }
    guard isName, rest.split(separator: " ").count >= 2 || text[cut.lowerBound] == ":" else {
      return nil
    }
    return cut
  }
}
