import Curriculum

extension ProgramDraft {
  /// Reads credentials, one a paragraph or between semicolons, each with who gives it.
  mutating func writeCredentials(_ excerpts: [Excerpt], confidence: Double) {
    for excerpt in excerpts.flatMap({ $0.pieces(in: outline) }) {
      var credential = Credential(id: mint("credential"))
      let text = excerpt.text
      let cut = Self.issuer(in: text) { isOrganization($0) }
      let name = text[..<(cut?.start ?? text.endIndex)].trimmed(of: [",", "(", "–", "—", "-", ":"])
      credential.name = String(name)
      credential.issuer = cut.map { String($0.issuer) }
      program.pathway.credentials.append(credential)
      let stretches = [name] + [cut?.issuer].compactMap(\.self)
      let labels = cut.map { [$0.start..<$0.issuer.startIndex] } ?? []
      account(
        for: [excerpt],
        [.stretches(stretches.map { $0.startIndex..<$0.endIndex }, labels: labels)],
        in: "credential", confidence: confidence)
    }
  }

  private static let phrases = [
    "issued by ", "awarded by ", "granted by ", "given by ", "conferred by ", "offered by ",
    "issuer: ", "issued through ",
  ]

  /// Who gives a credential, and where the words that say so begin.
  private static func issuer(
    in text: String, isOrganization: (Substring) -> Bool
  ) -> (start: String.Index, issuer: Substring)? {
    if let found = text[...].range(ofFirst: phrases) {
      let issuer = text[found.upperBound...].trimmed(of: [")", ".", ","]).withoutArticle
      return issuer.isEmpty || found.lowerBound == text.startIndex
        ? nil : (found.lowerBound, issuer)
    }
    if text.last == ")", let open = text.lastIndex(of: "("), open > text.startIndex {
      let inner = text[text.index(after: open)...].dropLast().trimmed(of: []).withoutArticle
      if isOrganization(inner) { return (open, inner) }
    }
    for mark in [" – ", " — ", " - ", ", "] {
      guard let range = text.ranges(of: mark).last else { continue }
      let rest = text[range.upperBound...].trimmed(of: ["."]).withoutArticle
      if isOrganization(rest) { return (range.lowerBound, rest) }
    }
    return nil
  }

  /// Whether some words are the name of a school, an agency or a society.
  func isOrganization(_ words: some StringProtocol) -> Bool {
    let parts = words.split(whereSeparator: \.isWhitespace)
    guard (2...12).contains(parts.count), parts.first?.first?.isUppercase ?? false,
      has(.organization, in: words) || has(.schools, in: words)
    else { return false }
    return parts.allSatisfy { part in
      part.first.map { !$0.isLowercase } ?? true
        || ["of", "and", "the", "for", "in", "at", "de", "&"].contains(part)
    }
  }
}
