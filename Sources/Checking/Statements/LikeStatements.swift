import Curriculum

/// The statements of a set that say what an earlier one says.
///
/// A statement is compared only with those that share one of its rarest words, never with a copy of
/// another, and with a fixed number at most: so the work grows as the set does.
struct LikeStatements: Sendable {
  /// A statement and the place of the earlier objective that says the same.
  struct Pair: Sendable {
    let statement: Statement
    let earlier: Int
  }

  /// Those in the same words.
  private(set) var repeated: [Pair] = []
  /// Those in nearly the same words.
  private(set) var alike: [Pair] = []
  /// How many pairs were compared word by word.
  private(set) var comparisons = 0

  /// How many earlier statements one is compared with at most.
  static let mostCompared = 32

  init(among statements: [Statement]) {
    guard statements.count > 1 else { return }
    var firsts: [String: Int] = [:]
    var drafts: [Draft] = []
    var frequencies: [String: Int] = [:]
    for statement in statements {
      switch statement.fault {
      case .unfinished, .codeAlone: continue
      default: break
      }
      let own = statement.words[statement.stem...]
      let words = own.map(\.text).joined(separator: " ")
      if let first = firsts[words] {
        repeated.append(Pair(statement: statement, earlier: first))
        continue
      }
      firsts[words] = statement.objective
      let roots = Set(own.lazy.map { Verbs.base($0.text) }).subtracting(Self.small)
      for root in roots { frequencies[root, default: 0] += 1 }
      drafts.append(Draft(statement: statement, roots: roots))
    }
    compare(drafts, frequencies)
  }

  private struct Draft {
    let statement: Statement
    let roots: Set<String>
  }

  private mutating func compare(_ drafts: [Draft], _ frequencies: [String: Int]) {
    var postings: [String: [Int]] = [:]
    for (index, draft) in drafts.enumerated() {
      let roots = draft.roots
      guard roots.count >= Self.fewestWords else { continue }
      // Two sets that share four fifths of their words share one of these, the rarest.
      let shared = (roots.count * 4 + 4) / 5
      let rarest = roots.sorted { (frequencies[$0] ?? 0, $0) < (frequencies[$1] ?? 0, $1) }
        .prefix(roots.count - shared + 1)
      var compared: Set<Int> = []
      var earlier: Int?
      search: for word in rarest where (frequencies[word] ?? 0) > 1 {
        for other in postings[word] ?? [] where compared.insert(other).inserted {
          guard compared.count <= Self.mostCompared else { break search }
          comparisons += 1
          if Self.areAlike(roots, drafts[other].roots) {
            earlier = drafts[other].statement.objective
            break search
          }
        }
      }
      if let earlier {
        alike.append(Pair(statement: draft.statement, earlier: earlier))
      } else {
        for word in rarest where (frequencies[word] ?? 0) > 1 {
          postings[word, default: []].append(index)
        }
      }
    }
  }

  private static func areAlike(_ one: Set<String>, _ other: Set<String>) -> Bool {
    guard min(one.count, other.count) * 5 >= max(one.count, other.count) * 4 else { return false }
    let common = one.count { other.contains($0) }
    return common * 5 >= (one.count + other.count - common) * 4
  }

  /// Of fewer words, one more or less is another objective.
  private static let fewestWords = 5

  private static let small: Set<String> = [
    "a", "an", "and", "any", "at", "by", "each", "for", "from", "in", "it", "of", "on", "or",
    "that", "the", "to", "with",
  ]
}
