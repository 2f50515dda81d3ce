/// The names of a vocabulary by how they are compared.
struct FormIndex: Sendable {
  /// A name that was found: how far out its scope is open, and its number there.
  struct Found: Sendable, Hashable {
    var depth: Int
    var field: Int
    var kind: FormKind
  }

  let vocabulary: FormVocabulary
  /// For each scope the numbers of the names with a key.
  private var fields: [[String: [Int]]] = []
  private var singulars: [[String: [Int]]] = []
  private var titles: [String] = []
  /// For each scope, of each name how it may be written.
  private var keys: [[[String]]] = []
  /// The same, each as its words in an order of their own.
  private var sortedWords: [[[[String]]]] = []

  init(_ vocabulary: FormVocabulary) {
    self.vocabulary = vocabulary
    for scope in vocabulary.scopes {
      var keys: [String: [Int]] = [:]
      var lists: [String: [Int]] = [:]
      self.keys.append(
        scope.names.map { $0.ways.map { FormWords.key($0) } })
      sortedWords.append(
        scope.names.map { $0.ways.map { FormWords.sorted($0) } })
      for (number, name) in scope.names.enumerated() {
        for words in name.ways {
          let key = FormWords.key(words)
          keys[key, default: []].append(number)
          if case .list = name.kind { lists[FormWords.singular(key), default: []].append(number) }
        }
      }
      fields.append(keys)
      singulars.append(lists)
      titles.append(FormWords.key(scope.title))
    }
  }

  /// The name that some words mean, from the innermost open scope outward.
  func find(
    _ words: some StringProtocol, in open: [Int], where isWanted: (FormKind) -> Bool = { _ in true }
  ) -> Found? {
    let key = FormWords.key(words)
    guard !key.isEmpty else { return nil }
    for depth in open.indices.reversed() {
      if let found = find(key, at: depth, open, where: isWanted) { return found }
    }
    // "objective name" is the name of the objective.
    for depth in open.indices.reversed() where open[depth] < titles.count {
      let title = titles[open[depth]]
      guard !title.isEmpty, key.hasPrefix(title) else { continue }
      for possessive in ["", "s"] {
        let rest = key.dropFirst(title.count)
        guard rest.hasPrefix(possessive) else { continue }
        let own = String(rest.dropFirst(possessive.count))
        if let found = find(own, at: depth, open, where: isWanted) { return found }
      }
    }
    return nil
  }

  private func find(
    _ key: String, at depth: Int, _ open: [Int], where isWanted: (FormKind) -> Bool
  ) -> Found? {
    guard fields.indices.contains(open[depth]) else { return nil }
    let names = vocabulary.scopes[open[depth]].names
    let field = fields[open[depth]][key]?.first { isWanted(names[$0].kind) }
    return field.map { Found(depth: depth, field: $0, kind: names[$0].kind) }
  }

  /// The list that some words mean, in the singular or plural, from the innermost scope outward.
  func list(_ words: some StringProtocol, in open: [Int], at only: Int? = nil) -> Found? {
    let key = FormWords.key(words)
    let single = FormWords.singular(key)
    for depth in open.indices.reversed() where only == nil || only == depth {
      guard fields.indices.contains(open[depth]) else { continue }
      let names = vocabulary.scopes[open[depth]].names
      let numbers = (fields[open[depth]][key] ?? []) + (singulars[open[depth]][single] ?? [])
      for number in numbers {
        guard case .list = names[number].kind else { continue }
        return Found(depth: depth, field: number, kind: names[number].kind)
      }
    }
    return nil
  }

  /// The open scope with a title.
  func depth(ofTitle words: some StringProtocol, in open: [Int]) -> Int? {
    let key = FormWords.singular(FormWords.key(words))
    return open.indices.last { depth in
      open[depth] < titles.count && FormWords.singular(titles[open[depth]]) == key
    }
  }

  /// The scopes that are not open and know a name, each with the list that leads there.
  func elsewhere(_ words: String, besides open: [Int]) -> [(scope: FormScope, list: String)] {
    let key = FormWords.key(words)
    var found: [(scope: FormScope, list: String)] = []
    for (number, scope) in vocabulary.scopes.enumerated()
    where !open.contains(number) && fields[number][key] != nil {
      let list = vocabulary.scopes.lazy.flatMap(\.names).first { $0.kind == .list(scope: number) }
      if let list { found.append((scope, list.words)) }
    }
    return found
  }

  /// The names that come nearest to some words, of the open scopes.
  func nearest(
    _ words: String, in open: [Int], where isWanted: (FormKind) -> Bool = { _ in true }
  ) -> [String] {
    let key = FormWords.key(words)
    let sorted = FormWords.sorted(words)
    let most = max(1, key.count / 3)
    var candidates: [(distance: Int, order: Int, words: String, key: String)] = []
    for depth in open.indices.reversed() where vocabulary.scopes.indices.contains(open[depth]) {
      let names = vocabulary.scopes[open[depth]].names
      for (field, (name, keys)) in zip(names, keys[open[depth]]).enumerated()
      where isWanted(name.kind) {
        // The same words in another order come first.
        var best = sortedWords[open[depth]][field].contains(sorted) ? 0 : Int.max
        for other in keys {
          let isPart =
            min(key.utf8.count, other.utf8.count) > 3
            && (other.contains(key) || key.contains(other))
          guard isPart || abs(other.utf8.count - key.utf8.count) <= most else { continue }
          let distance = FormWords.distance(key, other)
          best = min(best, isPart ? min(distance, most) : distance)
        }
        guard best <= most, let own = keys.first, !candidates.contains(where: { $0.key == own })
        else { continue }
        candidates.append((best, candidates.count, name.words, own))
      }
    }
    return candidates.sorted { ($0.distance, $0.order) < ($1.distance, $1.order) }.prefix(3)
      .map(\.words)
  }

  /// The name that a slip of the hand made into other words.
  func slip(of words: String, in open: [Int]) -> String? {
    let key = FormWords.key(words)
    guard key.count > 4, let name = nearest(words, in: open).first else { return nil }
    let distance = FormWords.distance(key, FormWords.key(name))
    let isSame = FormWords.sorted(words) == FormWords.sorted(name)
    return isSame || distance <= max(1, key.count / 6) ? name : nil
  }

  /// All that the words of a name can be; empty where they can be anything.
  func values(of found: Found, in open: [Int]) -> [String] {
    guard open.indices.contains(found.depth),
      vocabulary.scopes.indices.contains(open[found.depth])
    else { return [] }
    let names = vocabulary.scopes[open[found.depth]].names
    return names.indices.contains(found.field) ? names[found.field].values : []
  }

  /// What the names of a scope are called in a message.
  func title(_ scope: Int) -> String {
    vocabulary.scopes.indices.contains(scope) ? vocabulary.scopes[scope].title : ""
  }
}
