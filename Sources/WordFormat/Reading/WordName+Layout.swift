import SafeXML

extension WordName {
  /// The vocabulary that numbers the names like the cases.
  static let vocabulary = XMLVocabulary(
    spellings, prefixes: WordNamespace.prefixes, passingOver: layout, attributes: revisionMarks)

  /// The same for the body: the language of each run is not asked for.
  static let bodyVocabulary = vocabulary.passingOver(["w:lang"])

  /// The same for the styles, whose tables are told by the text of their cells alone.
  static let styleVocabulary = vocabulary.passingOver(["w:tcPr", "w:trPr", "w:tblPr"])

  /// The ids of editing sessions (ECMA-376 17.15.1.70), which Word writes on most elements.
  private static let revisionMarks = "w:rsid"

  /// Elements that say how wide, how far and how thick, and hold no text: most of what Word
  /// writes.
  static let layout = """
    adjustRightInd autoSpaceDE autoSpaceDN bCs cantSplit contextualSpacing docGrid effect em \
    fitText iCs ind jc keepLines keepNext kern kinsoku lastRenderedPageBreak latentStyles \
    mirrorIndents noProof noWrap overflowPunct pBdr pageBreakBefore pgBorders pgMar position \
    proofErr qFormat rsid rsids semiHidden shadow snapToGrid spacing suppressAutoHyphens \
    suppressLineNumbers sz szCs tabs tblBorders tblCellMar tblCellSpacing tblInd tblLayout \
    tblStyleColBandSize tblStyleRowBandSize tblW tblpPr tcBorders tcFitText tcMar tcW \
    textAlignment textDirection topLinePunct trHeight uiPriority unhideWhenUsed vAlign \
    widowControl wordWrap
    """.utf8.split(separator: UInt8(ascii: " ")).map { "w:" + String(Substring($0)) }
}
