/// The links to parents that make an item its own ancestor.
///
/// They are looked for from the top down, so an item that also stands elsewhere keeps that place,
/// and of a circle that leads nowhere the first item of the table comes to the top.
struct ParentCircles {
  /// A link that closes a circle.
  struct Cut {
    let child: Int
    let parent: Int
    /// The items of the circle from the child upward, the first of them where there are many.
    let circle: [Int]
    let isLonger: Bool
  }

  /// By the position of the child.
  private(set) var cuts: [Cut] = []

  private enum State { case unseen, open, done }
  private var states: [State]
  private let children: [[Int]]

  private static let mostNamed = 6

  init(of parents: [[Int]]) {
    states = Array(repeating: .unseen, count: parents.count)
    var children = [[Int]](repeating: [], count: parents.count)
    for (child, above) in parents.enumerated() {
      for parent in above { children[parent].append(child) }
    }
    self.children = children
    for start in parents.indices where parents[start].isEmpty { walk(from: start) }
    for start in parents.indices { walk(from: start) }
    cuts.sort { ($0.child, $0.parent) < ($1.child, $1.parent) }
  }

  private mutating func walk(from start: Int) {
    guard states[start] == .unseen else { return }
    states[start] = .open
    var way = [(item: start, next: 0)]
    while let here = way.last {
      guard here.next < children[here.item].count else {
        states[here.item] = .done
        way.removeLast()
        continue
      }
      way[way.count - 1].next += 1
      let child = children[here.item][here.next]
      switch states[child] {
      case .done: continue
      case .open: cut(child, below: way.lazy.map(\.item))
      case .unseen:
        states[child] = .open
        way.append((child, 0))
      }
    }
  }

  /// Notes the link of a child to the last item of the way down from it.
  private mutating func cut(
    _ child: Int, below way: some BidirectionalCollection<Int>
  ) {
    guard let parent = way.last else { return }
    let above = way.reversed().prefix { $0 != child }.prefix(Self.mostNamed)
    cuts.append(
      Cut(
        child: child, parent: parent, circle: [child] + above.prefix(Self.mostNamed - 1),
        isLonger: above.count == Self.mostNamed))
  }
}
