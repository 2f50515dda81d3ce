import Curriculum
import Frameworks

/// The paths along published links: from an item to another, or by way of one item of a third list.
struct LinkPaths {
  private struct Edge: Hashable {
    var target: String
    var title: String
    var reading: LinkReading
    var isForward: Bool
    var publisher: String
  }

  private var edges: [String: [Edge]] = [:]
  private var names: [String: String] = [:]
  /// How many links say nothing that justifies a path.
  private(set) var unread = 0

  init(_ frameworks: [Framework]) {
    guard frameworks.contains(where: { !$0.links.isEmpty }) else { return }
    for framework in frameworks {
      for item in framework.items {
        names[item.id] = item.hasCode ? item.code.description : item.label
      }
    }
    var seen: Set<ItemLink> = []
    for framework in frameworks {
      for link in framework.links where seen.insert(link).inserted {
        guard let reading = LinkReading(link.relation) else {
          unread += 1
          continue
        }
        add(from: link.origin, to: link.destination, reading, true, framework.title)
        add(from: link.destination, to: link.origin, reading, false, framework.title)
      }
    }
  }

  private mutating func add(
    from origin: ItemLink.End, to target: ItemLink.End, _ reading: LinkReading,
    _ isForward: Bool, _ publisher: String
  ) {
    edges[origin.id, default: []].append(
      Edge(
        target: target.id, title: target.title, reading: reading, isForward: isForward,
        publisher: publisher))
  }

  /// Adds the paths from the items of one framework to those of another.
  func add(from first: Framework, to second: Framework, into paths: inout PathCollection) {
    guard !edges.isEmpty else { return }
    let own = Set(first.items.map(\.id))
    let columns = Dictionary(second.items.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for (row, item) in first.items.enumerated() {
      for edge in edges[item.id] ?? [] where paths.takes(pairs: 1) {
        if let column = columns[edge.target] {
          add([edge], row, column, &paths)
        } else if !own.contains(edge.target) {
          for next in edges[edge.target] ?? [] where Self.leads(edge, next) {
            guard let column = columns[next.target], paths.takes(pairs: 1) else { continue }
            add([edge, next], row, column, &paths)
          }
        }
      }
    }
  }

  /// Two parts of one whole, or two items that come before a third, have nothing to do with each
  /// other: links with a direction must go on in it.
  private static func leads(_ edge: Edge, _ next: Edge) -> Bool {
    edge.reading.isSymmetric || next.reading.isSymmetric || edge.reading.isFull
      || next.reading.isFull || edge.isForward == next.isForward
  }

  private func add(_ way: [Edge], _ row: Int, _ column: Int, _ paths: inout PathCollection) {
    let steps = way.map { edge in
      LinkStep(
        words: edge.reading.words(isForward: edge.isForward),
        target: names[edge.target] ?? edge.title,
        strength: edge.reading.isFull ? .full : .partial, publisher: edge.publisher)
    }
    let path = FrameworkPath.links(steps)
    paths.add(row, column, path.strength) { path }
  }
}
