extension XMLTree {
  /// The tree as an indented drawing: local names, attributes in order, text in quotes.
  package var dump: String {
    var lines: [String] = []
    var open: [Int] = []
    for (index, node) in nodes.enumerated() {
      while let end = open.last, end <= index { open.removeLast() }
      let indent = String(repeating: "  ", count: open.count)
      let view = XMLNode(tree: self, index: index)
      if let name = view.name {
        let attributes = view.attributes.map { " \($0.name.local)=\($0.value.debugDescription)" }
        lines.append(indent + name.local + attributes.joined())
        open.append(Int(node.end))
      } else {
        lines.append(indent + view.text.debugDescription)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
