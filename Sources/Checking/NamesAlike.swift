import Curriculum

/// Names that were seen, found again however they are written.
///
/// Two names are one when only case, punctuation, a plural, initials in brackets or a letter that
/// one of two long words lacks differ. A number or a level is never a slip: `Welder I` is not
/// `Welder II`.
struct NamesAlike {
  private var seen: [String: String] = [:]
  private var slips: [String: [String]] = [:]

  /// The earlier name that this one is another writing of; nil for a new one and for the same.
  mutating func earlier(than name: String) -> String? {
    let words = Self.words(of: name)
    let whole = words.joined()
    guard whole.count > 1 else { return nil }
    let keys = Self.slips(of: words)
    let initials = words.count > 2 ? words.compactMap(\.first).map(String.init).joined() : nil
    let isInitials = name.allSatisfy(\.isUppercase)
    var known = seen[whole] ?? (isInitials ? seen["=" + whole] : nil)
    if known == nil, let initials { known = seen[initials] }
    for key in keys where known == nil {
      known = slips[key]?.first { Self.isOneSlip(Self.words(of: $0), words) }
    }
    if let known { return known == name ? nil : known }
    seen[whole] = name
    if let initials, seen["=" + initials] == nil { seen["=" + initials] = name }
    for key in keys { slips[key, default: []].append(name) }
    return nil
  }

  /// Small words without plurals, and without a bracket that only holds their initials.
  private static func words(of name: String) -> [String] {
    var parts = name.split(separator: "(", maxSplits: 1)
    if parts.count == 2, let first = parts.first {
      let bracket = parts[1].prefix { $0 != ")" }
      let initials = plain(first).compactMap(\.first).map(String.init).joined()
      let rest = parts[1].dropFirst(bracket.count + 1)
      if bracket.lowercased() == initials { parts = [first, rest] }
    }
    return parts.flatMap(plain)
  }

  private static func plain(_ text: Substring) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map { word in
      word.count > 3 && word.last == "s" && !word.hasSuffix("ss")
        ? String(word.dropLast()) : String(word)
    }
  }

  /// What is left when one letter of a long word is left out, and the name itself.
  private static func slips(of words: [String]) -> [String] {
    guard words.count < 20 else { return [] }
    var keys = [words.joined(separator: " ")]
    for (index, word) in words.enumerated() where isLong(word) {
      for place in word.indices {
        var shorter = word
        shorter.remove(at: place)
        var others = words
        others[index] = shorter
        keys.append(others.joined(separator: " "))
      }
    }
    return keys
  }

  private static func isLong(_ word: String) -> Bool {
    (5...24).contains(word.count) && word.allSatisfy(\.isLetter)
  }

  private static func isOneSlip(_ one: [String], _ other: [String]) -> Bool {
    guard one.count == other.count else { return false }
    let differing = zip(one, other).filter { $0 != $1 }
    guard differing.count == 1, let (left, right) = differing.first else { return false }
    // Another letter makes another name: Mason County is not Macon County.
    return isLong(left) && isLong(right) && left.utf8.count != right.utf8.count
      && EditDistance.between(Array(left.utf8), Array(right.utf8)) == 1
  }
}
