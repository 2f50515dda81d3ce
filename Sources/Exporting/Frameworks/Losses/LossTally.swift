/// Counts losses of one kind together, in the order in which the first of each was met.
struct LossTally {
  private struct Key: Hashable {
    let kind: Loss.Kind
    let list: WireList
    let field: String?
    let type: String?
  }

  private static let examples = 3
  private static let exampleLength = 60

  private(set) var losses: [Loss] = []
  private var places: [Key: Int] = [:]

  /// Counts a loss of one entry; `field` is nil when the entry is lost as a whole.
  mutating func note(
    _ kind: Loss.Kind, _ field: String?, in list: WireList, type: String? = nil,
    at example: @autoclosure () -> String
  ) {
    let key = Key(kind: kind, list: list, field: field, type: type)
    let place: Int
    if let known = places[key] {
      place = known
    } else {
      place = losses.count
      places[key] = place
      losses.append(
        Loss(kind: kind, list: list, field: field, type: type, count: 0, examples: []))
    }
    losses[place].count += 1
    guard losses[place].examples.count < Self.examples else { return }
    let name = example()
    losses[place].examples.append(
      name.count > Self.exampleLength ? name.prefix(Self.exampleLength - 1) + "…" : name)
  }
}
