extension XMLNode {
  /// Whether the local part of its name is this.
  package func isCalled(_ local: String) -> Bool { name?.local == local }

  /// The first element directly inside whose local name is this.
  package func child(_ local: String) -> XMLNode? { children.first { $0.isCalled(local) } }

  /// The value of the attribute of a local name.
  package func attribute(called local: String) -> String? {
    attributes.first { $0.name.local == local }?.value
  }

  /// The first element of a local name anywhere inside.
  package func descendant(_ local: String) -> XMLNode? {
    for child in children where !child.isText {
      if child.isCalled(local) { return child }
      if let found = child.descendant(local) { return found }
    }
    return nil
  }

  /// Every element of a local name anywhere inside, in order.
  package func descendants(_ local: String) -> [XMLNode] {
    var found: [XMLNode] = []
    collect(local, into: &found)
    return found
  }

  private func collect(_ local: String, into found: inout [XMLNode]) {
    for child in children where !child.isText {
      if child.isCalled(local) { found.append(child) }
      child.collect(local, into: &found)
    }
  }
}
