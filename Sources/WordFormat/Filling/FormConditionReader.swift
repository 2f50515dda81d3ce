/// Reads conditions such as "strand is workforce training and hours".
struct FormConditionReader {
  enum Failure: Error {
    /// Neither a name nor a comparison.
    case unknown(String)
    /// Both "and" and "or".
    case mixed
    case empty
  }

  let index: FormIndex
  let open: [Int]

  private static let comparisons: [(words: String, isNegated: Bool, isPart: Bool)] = [
    (" is not ", true, false), (" isn't ", true, false), (" are not ", true, false),
    (" != ", true, false), (" does not have ", true, true), (" does not contain ", true, true),
    (" has no ", true, true), (" is ", false, false), (" are ", false, false),
    (" = ", false, false), (" == ", false, false), (" has ", false, true),
    (" have ", false, true), (" contains ", false, true), (" contain ", false, true),
    (" includes ", false, true),
  ]

  func read(_ words: String) throws(Failure) -> FormCondition {
    guard words.contains(where: { !$0.isWhitespace }) else { throw .empty }
    if let found = find(words) { return .stated(found) }
    let (all, allRest) = split(words, at: " and ")
    let (any, anyRest) = split(words, at: " or ")
    let isMixed =
      all.count > 1 && any.count > 1 || isBoth(allRest, any, " or ")
      || isBoth(anyRest, all, " and ")
    if isMixed { throw .mixed }
    if all.count > 1 || allRest != nil { return try .all(conditions(all, allRest)) }
    if any.count > 1 || anyRest != nil { return try .any(conditions(any, anyRest)) }
    guard let simple = simple(words) else { throw .unknown(words) }
    return simple
  }

  /// Whether what is left of one kind of cut is cut by the other word.
  private func isBoth(_ rest: String?, _ others: [FormCondition], _ word: String) -> Bool {
    guard let rest else { return false }
    return others.count > 1 || split(rest, at: word).0.count > 1
  }

  private func conditions(
    _ found: [FormCondition], _ rest: String?
  ) throws(Failure) -> [FormCondition] {
    if let rest { throw .unknown(rest) }
    return found
  }

  /// Cuts at a word where both sides mean something: names and values may hold the word too.
  private func split(_ words: String, at word: String) -> ([FormCondition], String?) {
    let pieces = pieces(words, at: word)
    guard pieces.count > 1 else { return ([], nil) }
    var found: [FormCondition] = []
    var current = ""
    for (number, piece) in pieces.enumerated() {
      let longer = current.isEmpty ? piece : current + word + piece
      let next = number + 1 < pieces.count ? pieces[number + 1] : nil
      if let condition = simple(longer), next.map({ begins($0) }) ?? true {
        found.append(condition)
        current = ""
      } else {
        current = longer
      }
    }
    guard found.count > 1 || !current.isEmpty && !found.isEmpty else { return ([], nil) }
    return (found, current.isEmpty ? nil : current)
  }

  /// Whether a piece begins a condition of its own, and does not go on with a value.
  private func begins(_ piece: String) -> Bool {
    if simple(piece) != nil { return true }
    let cut = piece.replacing(" or ", with: " and ")
    return pieces(cut, at: " and ").first.map { simple($0) != nil } ?? false
  }

  private func pieces(_ words: String, at word: String) -> [String] {
    var pieces: [String] = []
    var rest = words[...]
    while let range = Self.range(of: word, in: rest) {
      pieces.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    pieces.append(String(rest))
    return pieces
  }

  /// One condition without "and" and "or".
  private func simple(_ words: String) -> FormCondition? {
    if let found = find(words) { return .stated(found) }
    for negation in ["no ", "not ", "there is no ", "there are no "]
    where words.lowercased().hasPrefix(negation) {
      if let inner = simple(String(words.dropFirst(negation.count))) { return .not(inner) }
    }
    for comparison in Self.comparisons {
      guard let range = Self.range(of: comparison.words, in: words[...]) else { continue }
      guard let found = find(words[..<range.lowerBound]) else { continue }
      let value = words[range.upperBound...]
      let key = FormWords.key(value)
      if ["stated", "given", "known", "there"].contains(key) {
        return comparison.isNegated ? .not(.stated(found)) : .stated(found)
      }
      guard !key.isEmpty else { return nil }
      // "is X or Y" asks for one of two, unless "X or Y" is what is stated.
      let choice = pieces(String(value), at: " or ").map { FormWords.key($0) }
      let known = index.values(of: found, in: open).map { FormWords.key($0) }
      let keys = known.isEmpty || known.contains(key) ? [key] + choice : choice
      let choices = Set(keys).subtracting([""]).sorted().map { key in
        comparison.isPart
          ? FormCondition.has(found, key: key) : FormCondition.equal(found, key: key)
      }
      let condition = choices.count == 1 ? choices[0] : .any(choices)
      return comparison.isNegated ? .not(condition) : condition
    }
    return nil
  }

  /// What a condition asks a name to be that it never is.
  func unknownValue(
    in condition: FormCondition
  ) -> (key: String, values: [String])? {
    switch condition {
    case .stated: return nil
    case .equal(let found, let key):
      let values = index.values(of: found, in: open)
      return values.isEmpty || values.contains { FormWords.key($0) == key } ? nil : (key, values)
    case .has(let found, let key):
      let values = index.values(of: found, in: open)
      return values.isEmpty || values.contains { FormWords.key($0).contains(key) }
        ? nil : (key, values)
    case .not(let inner): return unknownValue(in: inner)
    case .all(let inner), .any(let inner):
      return inner.lazy.compactMap { unknownValue(in: $0) }.first
    }
  }

  private func find(_ words: some StringProtocol) -> FormIndex.Found? {
    let isAsked: (FormKind) -> Bool = { $0 != .report && $0 != .picture }
    return index.find(words, in: open, where: isAsked) ?? index.list(words, in: open)
  }

  /// Where a word of small letters stands first, whatever the case of the text.
  private static func range(of word: String, in text: Substring) -> Range<Substring.Index>? {
    let word = Array(word.utf8)
    let bytes = text.utf8
    var start = bytes.startIndex
    while start < bytes.endIndex {
      var place = start
      var matched = 0
      while matched < word.count, place < bytes.endIndex,
        bytes[place] == word[matched]
          || (0x41...0x5A).contains(bytes[place]) && bytes[place] | 0x20 == word[matched]
      {
        matched += 1
        place = bytes.index(after: place)
      }
      if matched == word.count { return start..<place }
      start = bytes.index(after: start)
    }
    return nil
  }
}
