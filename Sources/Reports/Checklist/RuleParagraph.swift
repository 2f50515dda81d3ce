import Frameworks

/// A paragraph of a rule in a form that can be compared: `463.36(a)`, `3(7)(b)`, `ep.1`.
///
/// Catalogs write "34 CFR 463.36(a)" or "34 CFR § 463.36 (a)"; the paragraph is the same.
struct RuleParagraph: Hashable {
  let text: String

  init?(_ item: FrameworkItem) {
    let code = item.code.description
    // The basic skills share one citation, so only our own code tells them apart.
    let isBasicSkill = code.lowercased().hasPrefix(Self.basicSkills)
    guard let found = Self.find(isBasicSkill ? code : item.citation ?? "") ?? Self.find(code) else {
      return nil
    }
    text = found
  }

  /// The paragraphs that a citation names: two of `34 CFR 463.36 and 463.37(b)`.
  static func all(in citation: String) -> [String] {
    citation.lowercased().split { $0.isWhitespace || $0 == "," || $0 == ";" }.compactMap { word in
      let text = word.prefix { isPart($0) || $0 == "." }
      return text.hasPrefix("463.") && text.count > 6 || text.hasPrefix("3(7)")
        ? String(text) : nil
    }
  }

  /// How our own codes of the four basic skills of 34 CFR 463.34 begin.
  private static let basicSkills = "wps."

  private static func find(_ citation: String) -> String? {
    let dense = citation.lowercased().filter { !$0.isWhitespace && $0 != "§" }
    for start in ["463.", "134(c)(3)(d)", "3(7)", "ep.", basicSkills] {
      guard let range = dense.firstRange(of: start) else { continue }
      // `3203(7)` is another paragraph than `3(7)`.
      if range.lowerBound > dense.startIndex,
        dense[dense.index(before: range.lowerBound)].isNumber, start != "463."
      {
        continue
      }
      return start + dense[range.upperBound...].prefix { $0.isASCII && isPart($0) }
    }
    return nil
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isNumber || character.isLetter || character == "(" || character == ")"
  }
}
