import SafeXML

extension WordReader {
  /// Enters an element of tracked changes; ``endChange(_:)`` leaves it.
  mutating func beginChange(_ node: XMLNode) throws(WordReadingError) {
    let kind: WordChange.Kind =
      switch node.kind {
      case .del, .delText: .deletion
      case .moveFrom: .movedFrom
      case .moveTo: .movedTo
      default: .insertion
      }
    try record(kind, node)
    openChanges.append(changes.count - 1)
    if Self.takesAway(node) { deletionDepth += 1 }
    if hides(node) { absenceDepth += 1 }
  }

  mutating func endChange(_ node: XMLNode) {
    openChanges.removeLast()
    if Self.takesAway(node) { deletionDepth -= 1 }
    if hides(node) { absenceDepth -= 1 }
  }

  /// Whether this view does not show what a change holds.
  func hides(_ change: XMLNode) -> Bool {
    Self.takesAway(change) ? !view.showsDeletions : !view.showsInsertions
  }

  private static func takesAway(_ change: XMLNode) -> Bool {
    switch change.kind {
    case .del, .moveFrom, .delText: true
    default: false
    }
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

  /// Tells that a run was formatted; neighbors that one person formatted are told as one, as
  /// Word does.
  mutating func recordFormatting(
    of run: XMLNode, _ change: XMLNode, follows: Bool
  ) throws(WordReadingError) {
    var words = ""
    // No deeper than the run itself: runs in runs tell their own words.
    for child in run.children {
      switch child.kind {
      case .t, .delText: words += child.text
      case .tab: words += "\t"
      default: continue
      }
    }
    if follows, let last = changes.last, last.kind == .wordFormatting, last.place == cursor.place,
      last.author == change.attribute(.author) ?? "", last.date == change.attribute(.date)
    {
      changes[changes.count - 1].text += words
    } else {
      try record(.wordFormatting, change, text: words)
    }
  }

  /// Tells what changed about a paragraph, whose words begin at a place of the draft.
  ///
  /// - Returns: Whether the mark is there in this view.
  mutating func recordChanges(
    of traits: ParagraphTraits, wordsFrom start: Int
  ) throws(WordReadingError) -> Bool {
    if let change = traits.formatChange {
      try record(.paragraphFormatting, change, text: draft.text(from: min(start, draft.count)))
    }
    if let change = traits.numberingChange { try record(.numbering, change) }
    if let change = traits.section?.first(.sectPrChange) { try record(.sectionFormatting, change) }
    // A mark that was added and taken away again is gone in both views.
    if let change = traits.markDeletion {
      try record(.joinedParagraphs, change)
      if hides(change) { return false }
    }
    if let change = traits.markInsertion {
      if traits.markDeletion == nil { try record(.splitParagraphs, change) }
      if hides(change) { return false }
    }
    return true
  }
}
