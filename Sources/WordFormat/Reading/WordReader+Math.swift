import SafeXML

extension WordReader {
  /// Writes a formula on one line.
  mutating func readMath(_ node: XMLNode) {
    let text = Self.line(node)
    if !text.isEmpty { append(text, base.format) }
  }

  private static func line(_ node: XMLNode) -> String {
    switch node.kind {
    case .mT, .t: node.text
    case .del, .moveFrom, .delText, .rPr: ""
    case .mF: group(node, .mNum) + "/" + group(node, .mDen)
    case .mSSup: group(node, .mE) + "^" + group(node, .mSup)
    case .mSSub, .mLimLow:
      group(node, .mE) + "_" + group(node, node.first(.mSub) == nil ? .mLim : .mSub)
    case .mLimUpp: group(node, .mE) + "^" + group(node, .mLim)
    case .mSSubSup: group(node, .mE) + "_" + group(node, .mSub) + "^" + group(node, .mSup)
    case .mSPre: "_" + group(node, .mSub) + "^" + group(node, .mSup) + group(node, .mE)
    case .mRad: part(node, .mDeg) + "√" + group(node, .mE)
    case .mNary: nary(node)
    case .mFunc: part(node, .mFName) + " " + group(node, .mE)
    case .mD: delimited(node)
    case .mM: "[" + lines(node, .mMr, "; ") + "]"
    case .mMr: lines(node, .mE, ", ")
    case .mEqArr: lines(node, .mE, "; ")
    default: node.children.map(line).joined()
    }
  }

  private static func part(_ node: XMLNode, _ name: WordName) -> String {
    node.first(name).map(line) ?? ""
  }

  /// A part, in parentheses where it is more than one letter or number.
  private static func group(_ node: XMLNode, _ name: WordName) -> String {
    let text = part(node, name)
    let isSimple = text.count == 1 || text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." }
    return isSimple ? text : "(\(text))"
  }

  private static func lines(_ node: XMLNode, _ name: WordName, _ separator: String) -> String {
    node.children.filter { $0.kind == name }.map(line).joined(separator: separator)
  }

  private static func nary(_ node: XMLNode) -> String {
    // Without a character the operator is an integral (ECMA-376 22.1.2.70).
    let mark = node.first(.mNaryPr)?.first(.mChr)?.attribute(.mVal) ?? "∫"
    let (low, high) = (part(node, .mSub), part(node, .mSup))
    return mark + (low.isEmpty ? "" : "_" + group(node, .mSub))
      + (high.isEmpty ? "" : "^" + group(node, .mSup)) + " " + part(node, .mE)
  }

  private static func delimited(_ node: XMLNode) -> String {
    let properties = node.first(.mDPr)
    func mark(_ name: WordName, _ usual: String) -> String {
      properties?.first(name).map { $0.attribute(.mVal) ?? "" } ?? usual
    }
    return mark(.mBegChr, "(") + lines(node, .mE, mark(.mSepChr, "|")) + mark(.mEndChr, ")")
  }
}
