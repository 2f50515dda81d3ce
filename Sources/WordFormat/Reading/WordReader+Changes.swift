import SafeXML

extension WordReader {
  /// Enters an element of tracked changes; ``endChange(_:)`` leaves it.
  mutating func beginChange(_ node: XMLNode) throws(WordReadingError) {
    let kind: WordChange.Kind =
      switch node.kind {
      case .del: .deletion
      case .moveFrom: .movedFrom
      case .moveTo: .movedTo
      default: .insertion
      }
    try record(kind, node)
    openChanges.append(changes.count - 1)
    if kind == .deletion || kind == .movedFrom { deletionDepth += 1 }
  }

  mutating func endChange(_ node: XMLNode) {
    openChanges.removeLast()
    if node.kind == .del || node.kind == .moveFrom { deletionDepth -= 1 }
  }

  mutating func record(
    _ kind: WordChange.Kind, _ node: XMLNode, text: String = "", at place: WordPlace? = nil
  ) throws(WordReadingError) {
    guard changes.count < limits.changes else { throw tooMany(.changes, limits.changes) }
    changes.append(
      WordChange(
        kind: kind, author: node.attribute(.author) ?? "", date: node.attribute(.date),
        text: text, place: place ?? cursor.place))
  }
}
