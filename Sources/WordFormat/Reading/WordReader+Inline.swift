import OfficePackage
import SafeXML

extension WordReader {
  mutating func readInlines(of element: XMLNode) throws(WordReadingError) {
    for child in element.children { try readInline(child) }
  }

  mutating func readInline(_ node: XMLNode) throws(WordReadingError) {
    switch node.kind {
    case .r: try readRun(node)
    case .hyperlink:
      let outer = link
      link = target(of: node) ?? outer
      try readInlines(of: node)
      link = outer
    case .sdt: try readControl(node)
    case .ins, .moveTo, .del, .moveFrom:
      try beginChange(node)
      try readInlines(of: node)
      endChange(node)
    case .fldSimple:
      let outer = link
      let code = node.attribute(.instr).map { FieldCode($0) }
      link = code?.link ?? outer
      let start = draft.count
      try readInlines(of: node)
      if draft.count == start, let shown = code?.shown { append(shown, base.format) }
      link = outer
    case .smartTag, .customXml, .sdtContent, .dir, .bdo, .rubyBase, .rt:
      try readInlines(of: node)
    case .p, .tbl:
      guard absenceDepth == 0, codeDepth == 0 else { return appendApart(node) }
      draft.boxes.append(node)
    case .mcAlternateContent:
      if let branch = branch(of: node) { try readInlines(of: branch) }
    case .mOMath, .mOMathPara: try readMath(node)
    case .commentRangeStart, .commentRangeEnd: readRemarkEdge(node)
    case .bookmarkStart: if let bookmark = bookmark(node) { anchor(bookmark) }
    case .altChunk, .subDoc: noteEmbedded(node)
    case .pPr: return
    default: noteUnplaced(node)
    }
  }

  private func target(of hyperlink: XMLNode) -> String? {
    guard let id = hyperlink.attribute(.rId) else {
      return hyperlink.attribute(.anchor).map { "#" + $0 }
    }
    switch relationships[id]?.target {
    case .external(let address): return address
    default: return nil
    }
  }

  /// A content control inside a paragraph; a check box is told by its state, whatever
  /// character shows it.
  private mutating func readControl(_ node: XMLNode) throws(WordReadingError) {
    guard let content = node.first(.sdtContent) else { return }
    let properties = node.first(.sdtPr)
    let outer = enterControl(properties)
    defer { leaveControl(outer) }
    guard let box = properties?.first(.w14Checkbox), holdsOneCharacter(content) else {
      return try readInlines(of: content)
    }
    let state = box.first(.w14Checked).map { XMLNode.isOn($0.attribute(.w14Val)) } ?? false
    append(state ? "☒" : "☐", base.format)
  }

  /// Whether a run with one character is all that stands in the content of a check box.
  private func holdsOneCharacter(_ content: XMLNode) -> Bool {
    let inside = content.children.filter { !$0.isText }
    return inside.count == 1 && inside[0].kind == .r && words(of: inside[0]).count == 1
  }

  /// Enters a content control, and tells whether a prompt was being read outside of it.
  mutating func enterControl(_ properties: XMLNode?) -> Bool {
    let outer = isPlaceholder
    isPlaceholder = outer || properties?.isOn(.showingPlcHdr) == true
    controlDepth += 1
    return outer
  }

  mutating func leaveControl(_ outer: Bool) {
    controlDepth -= 1
    isPlaceholder = outer
  }

  /// The one branch of alternate content that is read (ECMA-376 part 3, 7.6).
  func branch(of node: XMLNode) -> XMLNode? {
    for child in node.children where child.kind == .mcChoice {
      let needed = (child.attribute(.requires) ?? "").split(separator: " ", maxSplits: 15)
      let isUnderstood = needed.allSatisfy {
        WordNamespace.isUnderstood(prefix: $0, declared: prefixes)
      }
      if isUnderstood { return child }
    }
    return node.first(.mcFallback)
  }

  /// Notes where something is attached to the paragraph that is being read.
  mutating func anchor(_ kind: WordAnchor.Kind) {
    draft.anchors.append(WordAnchor(kind, offset: draft.count))
  }

  func bookmark(_ node: XMLNode) -> WordAnchor.Kind? {
    // Word itself keeps the place of the last edit in a bookmark of this name.
    guard absenceDepth == 0, let name = node.attribute(.name), name != "_GoBack" else {
      return nil
    }
    return .bookmark(name)
  }

  /// Keeps a bookmark that stands between paragraphs for the one that follows.
  mutating func keepBookmark(_ node: XMLNode) {
    if let bookmark = bookmark(node) { openAnchors.append(bookmark) }
  }

  mutating func readRemarkEdge(_ node: XMLNode) {
    guard let id = node.attribute(.id) else { return }
    if node.kind == .commentRangeEnd {
      openRemarks.removeAll { $0 == id }
    } else if remarks[id] == nil, remarks.count < limits.comments {
      remarks[id] = CommentAnchor(place: cursor.place)
      // Ranges without an end would make each word cost as much as there are ranges.
      if openRemarks.count < limits.openComments { openRemarks.append(id) }
    }
  }

  /// Adds text to what the open comments are attached to, up to a length that still quotes.
  mutating func quote(_ bytes: UnsafeBufferPointer<UInt8>) {
    counts.quotes += openRemarks.count
    guard counts.quotes <= limits.quotes else { return openRemarks.removeAll() }
    let most = limits.quotedBytes
    for id in openRemarks { remarks[id]?.quote(bytes, most: most) }
    openRemarks.removeAll { remarks[$0]?.isFull ?? true }
  }
}
