import SafeXML

extension WordReader {
  mutating func readRun(_ node: XMLNode) throws(WordReadingError) {
    var format = base.format
    let followsFormatted = lastRunWasFormatted
    lastRunWasFormatted = false
    for child in node.children {
      if child.kind == .rPr {
        format = self.format(child)
        if let change = child.first(.rPrChange) {
          try recordFormatting(of: node, change, follows: followsFormatted)
          lastRunWasFormatted = true
          if view == .original, let before = change.first(.rPr) { format = self.format(before) }
        }
      } else {
        try readRunContent(child, format)
      }
    }
  }

  func format(_ rPr: XMLNode) -> RunFormat {
    var properties = base.run
    if let style = rPr.value(.rStyle) { properties.toggle(with: styles[style].own) }
    properties.override(with: RunProperties(reading: rPr))
    return RunFormat(properties)
  }

  private mutating func readRunContent(
    _ node: XMLNode, _ format: RunFormat
  ) throws(WordReadingError) {
    switch node.kind {
    case .t: readText(node, format)
    case .delText: try readDeletedText(node, format)
    case .tab, .ptab: append("\t", format)
    case .cr: append("\n", format)
    case .br:
      switch node.attribute(.type) {
      case "page", "column":
        guard absenceDepth == 0, codeDepth == 0, !format.isHidden else { return }
        draft.breaksBeforeNext = draft.count > 0
      default: append("\n", format)
      }
    case .noBreakHyphen: append("\u{2011}", format)
    // A soft hyphen shows at the end of a line alone, and there it is no part of the word.
    case .softHyphen: return
    case .sym: append(symbol(node.attribute(.char), node.attribute(.font), format), format)
    case .w16seSymEx:
      append(symbol(node.attribute(.w16seChar), node.attribute(.w16seFont), format), format)
    case .fldChar: readFieldCharacter(node, format)
    case .instrText:
      guard codeDepth > 0, let last = fields.indices.last else { return }
      node.withTexts { fields[last].code += $0 }
    case .footnoteReference, .endnoteReference: refer(to: node)
    case .commentReference:
      guard let id = node.attribute(.id), remarks[id] == nil else { return }
      remarks[id] = CommentAnchor(place: cursor.place)
    case .drawing, .pict, .object: try collectBoxes(in: node)
    case .ruby:
      if let word = node.first(.rubyBase) { try readInlines(of: word) }
      guard let reading = node.first(.rt) else { return }
      append("(", format)
      try readInlines(of: reading)
      append(")", format)
    case .mcAlternateContent:
      guard let branch = branch(of: node) else { return }
      for child in branch.children { try readRunContent(child, format) }
    case .mOMath, .mOMathPara: try readMath(node)
    case .r: try readRun(node)
    default: noteUnplaced(node)
    }
  }

  /// Text that is marked as deleted, but not by whom, counts as deleted by somebody.
  private mutating func readDeletedText(
    _ node: XMLNode, _ format: RunFormat
  ) throws(WordReadingError) {
    guard deletionDepth == 0 else { return readText(node, format) }
    try beginChange(node)
    readText(node, format)
    endChange(node)
  }

  /// The mark of a note is no word of the text, so the paragraph only knows where it stands.
  private mutating func refer(to node: XMLNode) {
    guard absenceDepth == 0, codeDepth == 0, let id = node.attribute(.id) else { return }
    anchor(
      node.kind == .footnoteReference
        ? .footnote(footnoteIDs.number(id)) : .endnote(endnoteIDs.number(id)))
  }

  /// The character of a `w:sym`; of a code that says none, the one that stands for any.
  func symbol(_ code: String?, _ font: String?, _ format: RunFormat) -> String {
    guard let scalar = code.flatMap(TextFont.scalar) else { return "\u{FFFD}" }
    let font = font.map { TextFont(name: $0) } ?? format.highFont
    return String(Character(font.shown(scalar)))
  }

  private mutating func readText(_ node: XMLNode, _ format: RunFormat) {
    let keepsSpace = node.attribute(.xmlSpace) == "preserve"
    // One piece is the rule; text in several pieces had comments or CDATA in between.
    let isUsual =
      format.isPlain
      && node.withOnlyText { bytes in
        let shown = keepsSpace ? bytes : Self.trimmed(bytes)
        guard !shown.holdsControls else { return false }
        append(shown, format)
        return true
      } == true
    if !isUsual { readUnusualText(node, keepsSpace: keepsSpace, format) }
  }

  private mutating func readUnusualText(
    _ node: XMLNode, keepsSpace: Bool, _ format: RunFormat
  ) {
    var bytes: [UInt8] = []
    node.withTexts { bytes.append(contentsOf: $0) }
    // Word shows a line break of the XML as a space.
    bytes.withUnsafeMutableBufferPointer { bytes in
      for place in bytes.indices where bytes[place] == 0x0A || bytes[place] == 0x0D {
        bytes[place] = 0x20
      }
    }
    bytes.withUnsafeBufferPointer { bytes in
      let shown = keepsSpace ? bytes : Self.trimmed(bytes)
      if format.isPlain { return append(shown, format) }
      let text = String(decoding: shown, as: UTF8.self)
      format.shownBytes(of: text).withUnsafeBufferPointer { append($0, format) }
    }
  }

  /// White space at the ends does not count without `xml:space="preserve"`.
  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let first = bytes.first, let last = bytes.last, first <= 0x20 || last <= 0x20 else {
      return bytes
    }
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }),
      let end = bytes.lastIndex(where: { $0 > 0x20 })
    else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(rebasing: bytes[start...end])
  }

  mutating func append(_ text: String, _ format: RunFormat) {
    var text = text
    text.withUTF8 { append($0, format) }
  }

  /// Puts text where it belongs: into the paragraph, a change, a comment's words, or aside.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ format: RunFormat) {
    if codeDepth > 0 { return fieldCode.append(contentsOf: bytes) }
    // Words that were inserted and deleted again are the deletion's. Word nests no more than
    // two changes; telling more of them would let a small file fill the memory.
    for change in openChanges.suffix(deletionDepth > 0 ? 1 : 2) {
      changes[change].text += String(decoding: bytes, as: UTF8.self)
    }
    guard absenceDepth == 0 else { return }
    if !fields.isEmpty { fields[fields.count - 1].hasResult = true }
    if format.isHidden { return draft.appendHidden(bytes) }
    if !openRemarks.isEmpty { quote(bytes) }
    var look = format.look
    if let address = link ?? fields.last?.link { look.link = address }
    if isPlaceholder || (format.isPrompt && controlDepth > 0) { look.marks.insert(.placeholder) }
    draft.append(bytes, look)
  }
}
