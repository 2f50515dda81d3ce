/// What differs between an approved text and the one that was found, word by word.
public struct WordingDifference: Hashable, Sendable, CustomStringConvertible {
  /// A stretch of words that both have, or only one of them.
  public enum Piece: Hashable, Sendable {
    case same([String])
    case left(out: [String])
    case added([String])
  }

  /// The stretches, in order.
  public let pieces: [Piece]

  /// How many words of a same stretch are shown on each side.
  private static let shown = 4
  /// Texts that are longer are compared at their ends alone.
  private static let mostWords = 600

  /// Compares an approved text with the text of a document.
  public init(approved: String, found: String) {
    self.init(DocumentLine.words(of: approved), DocumentLine.words(of: found))
  }

  init(_ approved: [String], _ found: [String]) {
    let head = zip(approved, found).prefix { $0 == $1 }.count
    let rest = (approved.dropFirst(head), found.dropFirst(head))
    let tail = zip(rest.0.reversed(), rest.1.reversed()).prefix { $0 == $1 }.count
    let middle = (Array(rest.0.dropLast(tail)), Array(rest.1.dropLast(tail)))
    var pieces: [Piece] = [.same(Array(approved.prefix(head)))]
    pieces += Self.middle(middle.0, middle.1)
    pieces.append(.same(Array(approved.suffix(tail))))
    self.pieces = pieces.filter { $0.words.isEmpty == false }
  }

  /// Whether something differs.
  public var isEmpty: Bool {
    pieces.allSatisfy { if case .same = $0 { true } else { false } }
  }

  /// Whether a figure, a date or a code differs, and not only words.
  public var isOfFigures: Bool {
    pieces.contains { piece in
      if case .same = piece { return false }
      return piece.words.contains { $0.contains(where: \.isNumber) }
    }
  }

  /// The words around each difference, such as `shall [−measure−] [+record+] vital signs`.
  public var description: String {
    pieces.enumerated().map { index, piece in
      switch piece {
      case .left(let words): return "[−\(words.joined(separator: " "))−]"
      case .added(let words): return "[+\(words.joined(separator: " "))+]"
      case .same(let words):
        return Self.clipped(words, atStart: index == 0, atEnd: index == pieces.count - 1)
      }
    }.joined(separator: " ")
  }

  private static func clipped(_ words: [String], atStart: Bool, atEnd: Bool) -> String {
    guard words.count > 2 * shown else { return words.joined(separator: " ") }
    let head = words.prefix(shown).joined(separator: " ")
    let tail = words.suffix(shown).joined(separator: " ")
    if atStart { return "… \(tail)" }
    return atEnd ? "\(head) …" : "\(head) … \(tail)"
  }

  private static func middle(_ one: [String], _ other: [String]) -> [Piece] {
    guard !one.isEmpty, !other.isEmpty, one.count <= mostWords, other.count <= mostWords else {
      return [.left(out: one), .added(other)]
    }
    // The lengths of the longest common rows of words, from each pair of places to the ends.
    var table = Array(repeating: Array(repeating: 0, count: other.count + 1), count: one.count + 1)
    for left in stride(from: one.count - 1, through: 0, by: -1) {
      for right in stride(from: other.count - 1, through: 0, by: -1) {
        table[left][right] =
          one[left] == other[right]
          ? table[left + 1][right + 1] + 1 : max(table[left + 1][right], table[left][right + 1])
      }
    }
    var pieces: [Piece] = []
    var (left, right) = (0, 0)
    while left < one.count || right < other.count {
      if left < one.count, right < other.count, one[left] == other[right] {
        pieces.join(.same([one[left]]))
        (left, right) = (left + 1, right + 1)
      } else if left < one.count,
        right == other.count || table[left + 1][right] >= table[left][right + 1]
      {
        pieces.join(.left(out: [one[left]]))
        left += 1
      } else {
        pieces.join(.added([other[right]]))
        right += 1
      }
    }
    return pieces
  }
}

extension WordingDifference.Piece {
  fileprivate var words: [String] {
    switch self {
    case .same(let words), .left(let words), .added(let words): words
    }
  }
}

extension [WordingDifference.Piece] {
  /// Appends a piece, or its words to the last one where that is of the same kind.
  fileprivate mutating func join(_ piece: WordingDifference.Piece) {
    switch (last, piece) {
    case (.same(let words), .same(let more)): self[count - 1] = .same(words + more)
    case (.left(let words), .left(let more)): self[count - 1] = .left(out: words + more)
    case (.added(let words), .added(let more)): self[count - 1] = .added(words + more)
    default: append(piece)
    }
  }
}
