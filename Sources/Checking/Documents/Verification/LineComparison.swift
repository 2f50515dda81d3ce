/// The lines of a document beside those that it would have if it were made now.
public struct LineComparison: Sendable {
  /// A line that says something else.
  public struct Change: Hashable, Sendable {
    /// What it should say.
    public var approved: DocumentLine
    /// What it says.
    public var found: DocumentLine
  }

  /// The lines that say something else.
  public private(set) var changed: [Change] = []
  /// What should be there.
  public private(set) var missing: [DocumentLine] = []
  /// What should not, or may be somebody's own.
  public private(set) var added: [DocumentLine] = []
  /// How many lines there should be.
  public let count: Int

  /// A line of fewer words may stand anywhere, and so tells nothing where it is moved.
  private static let fewestWordsOfMoved = 4

  /// Compares two documents line by line.
  public init(approved: [DocumentLine], found: [DocumentLine]) {
    count = approved.count
    let (old, new) = (approved.map(\.words), found.map(\.words))
    var (lost, extra) = LineAlignment(old, new).unmatched
    // What was moved says the same.
    var places: [[String]: [Int]] = [:]
    for index in extra where new[index].count >= Self.fewestWordsOfMoved {
      places[new[index], default: []].append(index)
    }
    var moved: Set<Int> = []
    lost.removeAll { index in
      guard let place = places[old[index]]?.popLast() else { return false }
      moved.insert(place)
      return true
    }
    extra.removeAll(where: moved.contains)
    pair(lost, extra, (approved, old), (found, new))
  }

  private mutating func pair(
    _ lost: [Int], _ extra: [Int], _ approved: ([DocumentLine], [[String]]),
    _ found: ([DocumentLine], [[String]])
  ) {
    var open = extra[...]
    var sets: [Int: Set<String>] = [:]
    for index in open { sets[index] = Set(found.1[index]) }
    var unpaired: [Int] = []
    for index in lost {
      let line = approved.0[index]
      let words = Set(approved.1[index])
      let near = open.prefix(400).map { other -> (place: Int, share: Int) in
        let own = sets[other] ?? []
        let common = own.intersection(words).count
        let share = common * 100 / max(1, own.count + words.count - common)
        return (other, found.0[other].place == line.place ? max(share, 1) + 40 : share)
      }.max { $0.share < $1.share }
      guard let near, near.share > 40 else {
        unpaired.append(index)
        continue
      }
      changed.append(Change(approved: line, found: found.0[near.place]))
      if let place = open.firstIndex(of: near.place) { open.remove(at: place) }
    }
    missing = unpaired.map { approved.0[$0] }
    added = open.map { found.0[$0] }
  }
}
