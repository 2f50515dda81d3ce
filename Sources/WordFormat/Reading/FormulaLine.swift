import SafeXML

/// A formula on one line, as one would type it.
///
/// What the one-line form leaves out, such as the bar over a letter, is written with the
/// character that shows it, so that no two formulas that differ read alike. Everything is
/// written once, at its place in the line: to pass the text of a part up through the parts
/// around it would take as long as they are deep.
struct FormulaLine {
  let view: WordView
  /// The prefixes that the part declares.
  let prefixes: [String: String]
  /// The line so far.
  private(set) var line: [UInt8] = []
  /// The elements of tracked changes inside that are in no other one, in the order of the
  /// formula.
  private(set) var changes: [XMLNode] = []
  private var changeDepth = 0
  /// The deletions that are being written, with those around the formula.
  private var deletionDepth: Int

  init(view: WordView, prefixes: [String: String], isDeleted: Bool) {
    self.view = view
    self.prefixes = prefixes
    deletionDepth = isDeleted ? 1 : 0
  }

  mutating func write(_ node: XMLNode) {
    writeConstruct(node)
    writeRest(of: node)
  }

  private mutating func writeConstruct(_ node: XMLNode) {
    switch node.kind {
    case .mT, .t: writeText(node)
    case .mcAlternateContent:
      if let branch = node.branch(declared: prefixes) { writeChildren(branch) }
    case .delText: writeDeletedText(node)
    case .sym: write(symbol(node))
    case .noBreakHyphen: write("\u{2011}")
    case .tab, .br, .cr: write(" ")
    case .rPr: return
    case .ins, .moveTo, .w14ConflictIns: writeChange(node, isShown: view.showsInsertions)
    case .del, .moveFrom, .w14ConflictDel:
      deletionDepth += 1
      writeChange(node, isShown: view.showsDeletions)
      deletionDepth -= 1
    case .mF: writeFraction(node)
    case .mSSup: writeGroups(node, .mE, "^", .mSup)
    case .mSSub: writeGroups(node, .mE, "_", .mSub)
    case .mLimLow: writeGroups(node, .mE, "_", .mLim)
    case .mLimUpp: writeGroups(node, .mE, "^", .mLim)
    case .mSSubSup:
      writeGroups(node, .mE, "_", .mSub)
      write("^")
      writeGroup(node, .mSup)
    case .mSPre:
      write("_")
      writeGroups(node, .mSub, "^", .mSup)
      writeGroup(node, .mE)
    case .mRad: writeRadical(node)
    case .mNary: writeNary(node)
    case .mFunc:
      writePart(node, .mFName)
      write(" ")
      writeGroup(node, .mE)
    case .mD: writeDelimited(node)
    case .mM:
      write("[")
      writeParts(node, .mMr, "; ")
      write("]")
    case .mMr: writeParts(node, .mE, ", ")
    case .mEqArr: writeParts(node, .mE, "; ")
    case .mAcc: writeGroup(node, .mE, mark(node, .mAccPr, usual: "\u{0302}"))
    case .mBar: writeBar(node)
    // A brace over or under a part; without a character it is a brace under it (22.1.2.41).
    case .mGroupChr: writeGroup(node, .mE, mark(node, .mGroupChrPr, usual: "⏟"))
    case .mBox, .mBorderBox: writePart(node, .mE)
    case .mPhant: writePhantom(node)
    default: writeChildren(node)
    }
  }

  private mutating func write(_ text: String) { line.append(contentsOf: text.utf8) }

  private mutating func writeChildren(_ node: XMLNode) {
    for child in node.children where !child.isText { write(child) }
  }

  private mutating func writeChange(_ node: XMLNode, isShown: Bool) {
    if changeDepth == 0 { changes.append(node) }
    changeDepth += 1
    defer { changeDepth -= 1 }
    if isShown { writeChildren(node) }
  }

  /// Text that is marked as deleted, but not by whom, counts as deleted by somebody.
  private mutating func writeDeletedText(_ node: XMLNode) {
    if deletionDepth == 0 {
      if changeDepth == 0 { changes.append(node) }
      guard view.showsDeletions else { return }
    }
    writeText(node)
  }

  /// Breaks of the XML are no breaks of the line.
  private mutating func writeText(_ node: XMLNode) {
    node.withTexts { line.append(contentsOf: $0.lazy.map { $0 < 0x20 ? 0x20 : $0 }) }
  }

  private func symbol(_ node: XMLNode) -> String {
    TextFont(name: node.attribute(.font) ?? "").symbol(node.attribute(.char))
  }

  private mutating func writePart(_ node: XMLNode, _ name: WordName) {
    for part in node.children where part.kind == name { writeChildren(part) }
  }

  /// Writes a part, in parentheses where it is more than one letter or number, and what follows.
  private mutating func writeGroup(_ node: XMLNode, _ name: WordName, _ mark: String = "") {
    let start = line.count
    write("(")
    writePart(node, name)
    if isSimple(from: start + 1) { line.remove(at: start) } else { write(")") }
    write(mark)
  }

  private mutating func writeGroups(
    _ node: XMLNode, _ first: WordName, _ sign: String, _ second: WordName
  ) {
    writeGroup(node, first)
    write(sign)
    writeGroup(node, second)
  }

  /// Whether what is written from a place on needs no parentheses.
  private func isSimple(from start: Int) -> Bool {
    // Counting the letters of a long part again at each level would take longer than reading it.
    guard line.count - start <= 64 else { return false }
    let text = String(decoding: line[start...], as: UTF8.self)
    return text.count == 1 || text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." }
  }

  private mutating func writeParts(_ node: XMLNode, _ name: WordName, _ separator: String) {
    var isFirst = true
    for child in node.children where child.kind == name {
      if !isFirst { write(separator) }
      isFirst = false
      write(child)
    }
  }

  /// The character of an operator, accent or brace, which its properties may change or, with an
  /// empty value, take away (ECMA-376 22.1.2.20).
  private func mark(_ node: XMLNode, _ properties: WordName, usual: String) -> String {
    node.first(properties)?.first(.mChr).map { $0.attribute(.mVal) ?? "" } ?? usual
  }

  private mutating func writeFraction(_ node: XMLNode) {
    // Without a bar one number stands over the other: n over k (22.1.3.5).
    let hasBar = node.first(.mFPr)?.first(.mType)?.attribute(.mVal) != "noBar"
    writeGroups(node, .mNum, hasBar ? "/" : "¦", .mDen)
  }

  private mutating func writeRadical(_ node: XMLNode) {
    let isDegreeHidden = node.first(.mRadPr)?.first(.mDegHide).map { isOn($0) } ?? false
    if !isDegreeHidden { writePart(node, .mDeg) }
    write("√")
    writeGroup(node, .mE)
  }

  private mutating func writeNary(_ node: XMLNode) {
    // Without a character the operator is an integral (22.1.2.70).
    write(mark(node, .mNaryPr, usual: "∫"))
    for (name, sign) in [(WordName.mSub, "_"), (.mSup, "^")] {
      let start = line.count
      write(sign)
      writeGroup(node, name)
      if line.count == start + 1 { line.removeLast() }
    }
    write(" ")
    writePart(node, .mE)
  }

  private mutating func writeDelimited(_ node: XMLNode) {
    let properties = node.first(.mDPr)
    func mark(_ name: WordName, _ usual: String) -> String {
      properties?.first(name).map { $0.attribute(.mVal) ?? "" } ?? usual
    }
    write(mark(.mBegChr, "("))
    writeParts(node, .mE, mark(.mSepChr, "|"))
    write(mark(.mEndChr, ")"))
  }

  private mutating func writeBar(_ node: XMLNode) {
    let isAbove = node.first(.mBarPr)?.first(.mPos)?.attribute(.mVal) == "top"
    writeGroup(node, .mE, isAbove ? "\u{0305}" : "\u{0332}")
  }

  /// A phantom keeps room for its words, which are shown unless that is switched off (22.1.2.81).
  private mutating func writePhantom(_ node: XMLNode) {
    let isShown = node.first(.mPhantPr)?.first(.mShow).map { isOn($0) } ?? true
    if isShown { writePart(node, .mE) }
  }

  private func isOn(_ node: XMLNode) -> Bool { XMLNode.isOn(node.attribute(.mVal)) }
}
