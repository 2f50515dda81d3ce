/// What has changed from one text to another, word by word.
public struct WordDifference: Hashable, Sendable {
  /// The words in reading order, in runs of one kind.
  public private(set) var runs: [Run] = []

  /// Words that follow each other and have the same fate.
  public struct Run: Hashable, Sendable {
    /// What became of them.
    public var fate: Fate
    /// The words, with single blanks between them.
    public var text: String
  }

  /// What became of words.
  public enum Fate: Hashable, Sendable {
    /// They stand in both texts.
    case kept
    /// They stand in the old text alone.
    case removed
    /// They stand in the new text alone.
    case added
  }

  /// Beyond this many words in a text, it is replaced as a whole: the time grows with its square.
  private static let mostWords = 2_000

  /// Compares two texts; blanks and ends of lines do not count.
  public init(from old: String, to new: String) {
    self.init(from: Self.words(of: old), to: Self.words(of: new))
  }

  /// Compares the words of two texts.
  public init(from before: [String], to after: [String]) {
    guard before.count <= Self.mostWords, after.count <= Self.mostWords else {
      if before == after { add(after, .kept) } else { replace(before, by: after) }
      return
    }
    let changes = after.difference(from: before)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var (from, to) = (0, 0)
    while from < before.count || to < after.count {
      let gone = from..<(before[from...].indices.first { !removed.contains($0) } ?? before.count)
      let come = to..<(after[to...].indices.first { !added.contains($0) } ?? after.count)
      replace(Array(before[gone]), by: Array(after[come]))
      (from, to) = (gone.upperBound, come.upperBound)
      guard from < before.count, to < after.count else { continue }
      add([after[to]], .kept)
      from += 1
      to += 1
    }
  }

  /// How many letters went or came.
  package var size: Int { runs.reduce(0) { $0 + ($1.fate == .kept ? 0 : $1.text.count) } }

  /// Whether nothing has changed.
  public var isEmpty: Bool { runs.allSatisfy { $0.fate == .kept } }

  /// The text with what went in `[-…-]` and what came in `[+…+]`; words far from a change are left
  /// out.
  public var marked: String {
    runs.enumerated().map { index, run in
      switch run.fate {
      case .removed: "[-\(run.text)-]"
      case .added: "[+\(run.text)+]"
      case .kept:
        Self.shortened(run.text, isFirst: index == 0, isLast: index == runs.count - 1)
      }
    }.joined(separator: " ")
  }

  private mutating func replace(_ old: [String], by new: [String]) {
    add(old, .removed)
    add(new, .added)
  }

  private mutating func add(_ words: [String], _ fate: Fate) {
    guard !words.isEmpty else { return }
    let text = words.joined(separator: " ")
    if let last = runs.last, last.fate == fate {
      runs[runs.count - 1].text = last.text + " " + text
    } else {
      runs.append(Run(fate: fate, text: text))
    }
  }

  private static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// A few words on each side that has a change beside it.
  private static func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let words = words(of: text)
    let beside = 4
    guard words.count > 2 * beside + 1 else { return text }
    let head = isFirst ? [] : Array(words.prefix(beside))
    let tail = isLast ? [] : Array(words.suffix(beside))
    return (head + ["…"] + tail).joined(separator: " ")
  }
}
