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
    case .ins, .moveTo, .del, .moveFrom, .w14ConflictIns, .w14ConflictDel:
      try beginChange(node)
      try readInlines(of: node)
      endChange(node)
    case .fldSimple:
      let outer = link
      let code = node.attribute(.instr).map { FieldCode($0) }
      link = code?.link ?? outer
      let start = draft.count
      try readInlines(of: node)
      if draft.count == start, let code { show(code, base.format) }
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
    guard let box = properties?.first(.w14Checkbox), let format = formatOfOneCharacter(content)
    else { return try readInlines(of: content) }
    let state = box.first(.w14Checked).map { XMLNode.isOn($0.attribute(.w14Val)) } ?? false
    append(state ? "☒" : "☐", format)
  }

  /// The format of the one character that shows the state of a check box; nil where anything
  /// else stands in its content.
  private func formatOfOneCharacter(_ content: XMLNode) -> RunFormat? {
    guard let run = content.onlyElement, run.kind == .r else { return nil }
    let rPr = run.first(.rPr)
    guard rPr?.first(.rPrChange) == nil,
      let shown = run.children.first(where: { !$0.isText && $0.kind != .rPr }),
      !run.children.contains(where: {
        !$0.isText && $0.index != shown.index && $0.index != rPr?.index
      })
    else { return nil }
    let isOne: Bool
    switch shown.kind {
    case .sym, .w16seSymEx: isOne = true
    // Text that is marked as deleted by nobody is told as such.
    case .delText where deletionDepth == 0: isOne = false
    case .t, .delText:
      // Only a few bytes can be one character.
      isOne =
        shown.withOnlyText { $0.count <= 16 && String(decoding: $0, as: UTF8.self).count == 1 }
        ?? false
    default: isOne = false
    }
    return isOne ? rPr.map { self.format($0) } ?? base.format : nil
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

  /// The one branch of alternate content that is read.
  func branch(of node: XMLNode) -> XMLNode? { node.branch(declared: prefixes) }

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

  /// Reads where the range of a comment begins or ends; between rows and cells, the place is not
  /// that of a paragraph.
  mutating func readRemarkEdge(_ node: XMLNode, at place: WordPlace? = nil) {
    guard let id = node.attribute(.id) else { return }
    if node.kind == .commentRangeEnd {
      openRemarks.removeAll { $0 == id }
    } else if remarks[id] == nil, remarks.count < limits.comments {
      remarks[id] = CommentAnchor(place: place ?? cursor.place)
      // Ranges without an end would make each word cost as much as there are ranges.
      if openRemarks.count < limits.openComments { openRemarks.append(id) }
    }
  }

  /// Parts what comments quote, and what may be the code of a field, at the end of a paragraph.
  mutating func partWords() {
    if let last = fieldCode.last, last != 0x20 { fieldCode.append(0x20) }
    guard !openRemarks.isEmpty else { return }
    counts.quotes += openRemarks.count
    guard counts.quotes <= limits.quotes else { return openRemarks.removeAll() }
    for id in openRemarks { remarks[id]?.part() }
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
