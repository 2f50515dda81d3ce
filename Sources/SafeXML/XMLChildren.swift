/// The nodes directly inside an element, in order.
package struct XMLChildren: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let tree: XMLTree
  @usableFromInline var place: Int
  @usableFromInline let end: Int

  @inlinable
  init(tree: XMLTree, next: Int, end: Int) {
    self.tree = tree
    place = next
    self.end = end
  }

  /// The next node.
  @inlinable
  package mutating func next() -> XMLNode? {
    guard place < end else { return nil }
    let node = XMLNode(tree: tree, index: place)
    place = Int(tree.nodes[place].end)
    return node
  }
}
