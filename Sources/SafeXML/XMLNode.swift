/// A view of one element or run of text of a tree.
package struct XMLNode: Sendable {
  /// The tree that holds it.
  package let tree: XMLTree
  /// Its place in document order.
  package let index: Int

  @inlinable
  package init(tree: XMLTree, index: Int) {
    self.tree = tree
    self.index = index
  }

  /// Whether this is text rather than an element.
  @inlinable package var isText: Bool { tree.nodes[index].name == XMLTree.textNumber }

  /// The number of the element's name; of text, a number that no name has.
  @inlinable package var number: Int { Int(tree.nodes[index].name) }

  /// The element's name; nil for text.
  package var name: XMLName? { isText ? nil : tree.name(number) }

  /// The elements and texts directly inside.
  @inlinable package var children: XMLChildren {
    let node = tree.nodes[index]
    return XMLChildren(
      tree: tree, next: index + 1, end: node.name == XMLTree.textNumber ? 0 : Int(node.end))
  }

  /// The first element directly inside that has this number.
  @inlinable
  package func first(_ number: Int) -> XMLNode? {
    let end = Int(tree.nodes[index].end)
    var child = index + 1
    while child < end {
      let node = tree.nodes[child]
      if node.name == UInt32(truncatingIfNeeded: number) {
        return XMLNode(tree: tree, index: child)
      }
      child = Int(node.end)
    }
    return nil
  }

  /// The value of the attribute whose name has this number.
  @inlinable
  package func attribute(_ number: Int) -> String? {
    let node = tree.nodes[index]
    guard node.name != XMLTree.textNumber else { return nil }
    var slot = Int(node.start)
    let end = slot + Int(node.count)
    while slot < end {
      let attribute = tree.attributes[slot]
      if attribute.name == UInt32(truncatingIfNeeded: number) {
        return tree.string(attribute.start, attribute.count)
      }
      slot += 1
    }
    return nil
  }

  /// The names and values of all attributes that were kept.
  package var attributes: [(name: XMLName, value: String)] {
    let node = tree.nodes[index]
    guard !isText else { return [] }
    return tree.attributes[Int(node.start)..<Int(node.start + node.count)].map {
      (tree.name(Int($0.name)), tree.string($0.start, $0.count))
    }
  }

  /// All text inside, joined.
  package var text: String {
    var bytes: [UInt8] = []
    withTexts { bytes.append(contentsOf: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Hands over each run of text inside, in order, without making a string.
  @inlinable
  package func withTexts(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let end = Int(tree.nodes[index].end)
    tree.text.withUnsafeBufferPointer { bytes in
      var place = index
      while place < end {
        let node = tree.nodes[place]
        if node.name == XMLTree.textNumber {
          body(UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.start + node.count)]))
        }
        place += 1
      }
    }
  }

  /// Hands over the text inside where it is one run and there is nothing else; nil otherwise.
  @inlinable
  package func withOnlyText<Value>(
    _ body: (UnsafeBufferPointer<UInt8>) -> Value
  ) -> Value? {
    guard Int(tree.nodes[index].end) == index + 2 else { return nil }
    let node = tree.nodes[index + 1]
    guard node.name == XMLTree.textNumber else { return nil }
    return tree.text.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(node.start)..<Int(node.start + node.count)]))
    }
  }
}

extension XMLTree {
  @usableFromInline
  func string(_ start: UInt32, _ count: UInt32) -> String {
    text.withUnsafeBufferPointer {
      String(
        decoding: UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(start + count)]),
        as: UTF8.self)
    }
  }
}
