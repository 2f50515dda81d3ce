import SafeXML

/// A formula on one line, as one would type it.
///
/// What the one-line form leaves out, such as the bar over a letter, is written with the
/// character that shows it, so that no two formulas that differ read alike.
struct FormulaLine {
  let view: WordView
  /// The elements of tracked changes inside that are in no other one, in the order of the
  /// formula.
  private(set) var changes: [XMLNode] = []
  private var changeDepth = 0

  init(view: WordView) { self.view = view }

  mutating func text(_ node: XMLNode) -> String {
    switch node.kind {
    case .mT, .t: node.text
    case .delText, .rPr: ""
    case .ins, .moveTo: change(node, isShown: view.showsInsertions)
    case .del, .moveFrom: change(node, isShown: view.showsDeletions)
    case .mF: fraction(node)
    case .mSSup: group(node, .mE) + "^" + group(node, .mSup)
    case .mSSub: group(node, .mE) + "_" + group(node, .mSub)
    case .mLimLow: group(node, .mE) + "_" + group(node, .mLim)
    case .mLimUpp: group(node, .mE) + "^" + group(node, .mLim)
    case .mSSubSup: group(node, .mE) + "_" + group(node, .mSub) + "^" + group(node, .mSup)
    case .mSPre: "_" + group(node, .mSub) + "^" + group(node, .mSup) + group(node, .mE)
    case .mRad: radical(node)
    case .mNary: nary(node)
    case .mFunc: part(node, .mFName) + " " + group(node, .mE)
    case .mD: delimited(node)
    case .mM: "[" + lines(node, .mMr, "; ") + "]"
    case .mMr: lines(node, .mE, ", ")
    case .mEqArr: lines(node, .mE, "; ")
    case .mAcc: group(node, .mE) + mark(node, .mAccPr, usual: "\u{0302}")
    case .mBar: bar(node)
    case .mGroupChr: grouped(node)
    case .mBox, .mBorderBox: part(node, .mE)
    case .mPhant: phantom(node)
    default: children(node)
    }
  }

  private mutating func children(_ node: XMLNode) -> String {
    var line = ""
    for child in node.children where !child.isText { line += text(child) }
    return line
  }

  private mutating func change(_ node: XMLNode, isShown: Bool) -> String {
    if changeDepth == 0 { changes.append(node) }
    changeDepth += 1
    defer { changeDepth -= 1 }
    return isShown ? children(node) : ""
  }

  private mutating func part(_ node: XMLNode, _ name: WordName) -> String {
    node.first(name).map { children($0) } ?? ""
  }

  /// A part, in parentheses where it is more than one letter or number.
  private mutating func group(_ node: XMLNode, _ name: WordName) -> String {
    let text = part(node, name)
    // Counting the letters of a long part again at each level would take longer than reading it.
    let isSimple =
      text.utf8.count <= 64
      && (text.count == 1 || text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." })
    return isSimple ? text : "(\(text))"
  }

  private mutating func lines(
    _ node: XMLNode, _ name: WordName, _ separator: String
  ) -> String {
    var parts: [String] = []
    for child in node.children where child.kind == name { parts.append(text(child)) }
    return parts.joined(separator: separator)
  }

  /// The character of an operator, accent or brace, which its properties may change or, with an
  /// empty value, take away (ECMA-376 22.1.2.20).
  private func mark(_ node: XMLNode, _ properties: WordName, usual: String) -> String {
    node.first(properties)?.first(.mChr).map { $0.attribute(.mVal) ?? "" } ?? usual
  }

  private mutating func fraction(_ node: XMLNode) -> String {
    // Without a bar one number stands over the other: n over k (22.1.3.5).
    let hasBar = node.first(.mFPr)?.first(.mType)?.attribute(.mVal) != "noBar"
    return group(node, .mNum) + (hasBar ? "/" : "¦") + group(node, .mDen)
  }

  private mutating func radical(_ node: XMLNode) -> String {
    let isDegreeHidden = node.first(.mRadPr)?.first(.mDegHide).map { isOn($0) } ?? false
    return (isDegreeHidden ? "" : part(node, .mDeg)) + "√" + group(node, .mE)
  }

  private mutating func nary(_ node: XMLNode) -> String {
    // Without a character the operator is an integral (22.1.2.70).
    var line = mark(node, .mNaryPr, usual: "∫")
    for (name, sign) in [(WordName.mSub, "_"), (.mSup, "^")] {
      let limit = group(node, name)
      if !limit.isEmpty { line += sign + limit }
    }
    return line + " " + part(node, .mE)
  }

  private mutating func delimited(_ node: XMLNode) -> String {
    let properties = node.first(.mDPr)
    func mark(_ name: WordName, _ usual: String) -> String {
      properties?.first(name).map { $0.attribute(.mVal) ?? "" } ?? usual
    }
    return mark(.mBegChr, "(") + lines(node, .mE, mark(.mSepChr, "|")) + mark(.mEndChr, ")")
  }

  private mutating func bar(_ node: XMLNode) -> String {
    let isAbove = node.first(.mBarPr)?.first(.mPos)?.attribute(.mVal) == "top"
    return group(node, .mE) + (isAbove ? "\u{0305}" : "\u{0332}")
  }

  /// A brace over or under a part; without a character it is a brace under it (22.1.2.41).
  private mutating func grouped(_ node: XMLNode) -> String {
    group(node, .mE) + mark(node, .mGroupChrPr, usual: "⏟")
  }

  /// A phantom keeps room for its words, which are shown unless that is switched off (22.1.2.81).
  private mutating func phantom(_ node: XMLNode) -> String {
    let isShown = node.first(.mPhantPr)?.first(.mShow).map { isOn($0) } ?? true
    return isShown ? part(node, .mE) : ""
  }

  private func isOn(_ node: XMLNode) -> Bool { XMLNode.isOn(node.attribute(.mVal)) }
}
