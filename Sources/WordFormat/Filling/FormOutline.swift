import SafeXML

/// The elements of a part with the bytes that they take.
struct FormOutline: Sendable {
  /// One element.
  struct Node: Sendable {
    var element: FormElement
    /// The "<" of its start tag.
    var start: Int
    /// After its start tag.
    var open: Int
    /// The "<" of its end tag.
    var close = 0
    /// After its end tag.
    var end = 0
    /// The element around it; -1 for the outermost.
    var parent: Int
    /// The next element that is not inside.
    var next = 0

    var range: Range<Int> { start..<end }
    var startTag: Range<Int> { start..<open }
  }

  private(set) var nodes: [Node] = []
  /// The prefix of the main namespace with its colon, at the root.
  private(set) var prefix = "w:"
  /// The prefixes that the root declares, with what they usually are called.
  private(set) var usualPrefixes: [String: String] = [:]

  /// Nothing where the tags do not fit each other.
  init?(of bytes: [UInt8]) {
    let isWhole = bytes.withUnsafeBufferPointer { read($0) }
    guard isWhole, !nodes.isEmpty else { return nil }
  }

  subscript(index: Int) -> Node { nodes[index] }

  /// The elements directly inside.
  func children(of index: Int) -> FormOutlineChildren {
    FormOutlineChildren(nodes: nodes, place: index + 1, end: nodes[index].next)
  }

  /// The first element of a kind directly inside.
  func first(_ element: FormElement, in index: Int) -> Int? {
    children(of: index).first { nodes[$0].element == element }
  }

  /// The nearest element of a kind around.
  func ancestor(of index: Int, where isFound: (FormElement) -> Bool) -> Int? {
    var place = nodes[index].parent
    while place >= 0 {
      if isFound(nodes[place].element) { return place }
      place = nodes[place].parent
    }
    return nil
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var scanner = MarkupScanner(bytes)
    var names = FormPrefixes()
    var open: [Int] = []
    while let piece = scanner.next() {
      switch piece.kind {
      case .end:
        guard let index = open.popLast(), bytes.name(of: nodes[index].start, is: piece.name) else {
          return false
        }
        nodes[index].close = piece.range.lowerBound
        nodes[index].end = piece.range.upperBound
        nodes[index].next = nodes.count
        names.leave(open.count)
      case .start, .empty:
        names.enter(piece, in: bytes, depth: open.count)
        let element = names.element(piece.name, in: bytes)
        if nodes.isEmpty {
          usualPrefixes = names.usual
          prefix = names.prefix(of: "w") ?? "w:"
        }
        var node = Node(
          element: element, start: piece.range.lowerBound, open: piece.range.upperBound,
          parent: open.last ?? -1)
        if piece.kind == .empty {
          node.close = node.open
          node.end = node.open
          node.next = nodes.count + 1
          names.leave(open.count)
        }
        nodes.append(node)
        guard piece.kind == .start else { continue }
        open.append(nodes.count - 1)
        if element.isOpaque { passInside(&scanner, &open, &names) }
      }
    }
    return open.isEmpty
  }

  /// Passes to the end of an element whose inside is not looked at.
  private mutating func passInside(
    _ scanner: inout MarkupScanner, _ open: inout [Int], _ names: inout FormPrefixes
  ) {
    guard let index = open.last else { return }
    var depth = 1
    while let piece = scanner.next() {
      switch piece.kind {
      case .start: depth += 1
      case .empty: continue
      case .end: depth -= 1
      }
      guard depth == 0 else { continue }
      nodes[index].close = piece.range.lowerBound
      nodes[index].end = piece.range.upperBound
      nodes[index].next = nodes.count
      open.removeLast()
      names.leave(open.count)
      return
    }
  }
}
