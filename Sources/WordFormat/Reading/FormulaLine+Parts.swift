import SafeXML

extension FormulaLine {
  /// The parts that a construct has a place for (ECMA-376 22.1.2); nil for what is no construct.
  static func parts(of construct: WordName?) -> [WordName]? {
    switch construct {
    case .mF: [.mNum, .mDen]
    case .mSSup: [.mE, .mSup]
    case .mSSub: [.mE, .mSub]
    case .mSSubSup, .mSPre, .mNary: [.mE, .mSub, .mSup]
    case .mLimLow, .mLimUpp: [.mE, .mLim]
    case .mRad: [.mDeg, .mE]
    case .mFunc: [.mFName, .mE]
    case .mM: [.mMr]
    case .mD, .mMr, .mEqArr, .mAcc, .mBar, .mGroupChr, .mBox, .mBorderBox, .mPhant: [.mE]
    default: nil
    }
  }

  /// Writes what stands in a construct beside its parts, where the standard has no place for it.
  mutating func writeRest(of construct: XMLNode) {
    guard let parts = Self.parts(of: construct.kind) else { return }
    for child in construct.children where !child.isText {
      if let kind = child.kind, parts.contains(kind) { continue }
      write(child)
    }
  }
}
