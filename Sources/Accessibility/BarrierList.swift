/// The barriers of a file in the order in which they are met, up to a number that nobody reads
/// beyond: a hostile file must not fill the memory with remarks.
public struct BarrierList: Sendable {
  /// The barriers that are kept.
  public private(set) var all: [Barrier] = []
  private var counts: [BarrierKind: Int] = [:]
  /// How many of one kind are told one by one.
  public static let mostOfKind = 100

  /// Begins an empty list.
  public init() {}

  /// Adds a barrier; beyond the most of a kind they are only counted.
  public mutating func add(
    _ kind: BarrierKind, _ place: String, _ message: String, weight: BarrierWeight? = nil
  ) {
    counts[kind, default: 0] += 1
    guard counts[kind, default: 0] <= Self.mostOfKind else { return }
    all.append(Barrier(kind, place, message, weight: weight))
  }

  /// The barriers, and a line for each kind of which more were found than are told.
  public var told: [Barrier] {
    let more = counts.filter { $0.value > Self.mostOfKind }.sorted { $0.key.code < $1.key.code }
    return all
      + more.map { kind, count in
        Barrier(kind, "the file", "There are \(count - Self.mostOfKind) more of these.")
      }
  }
}
