/// The elements that filling looks at; all others are only passed through.
enum FormElement: String, CaseIterable, Sendable {
  case body = "w:body"
  case header = "w:hdr"
  case footer = "w:ftr"
  case footnote = "w:footnote"
  case endnote = "w:endnote"
  case comment = "w:comment"
  case box = "w:txbxContent"
  case paragraph = "w:p"
  case paragraphProperties = "w:pPr"
  case paragraphStyle = "w:pStyle"
  case section = "w:sectPr"
  case run = "w:r"
  case runProperties = "w:rPr"
  case text = "w:t"
  case tab = "w:tab"
  case positionTab = "w:ptab"
  case lineBreak = "w:br"
  case carriageReturn = "w:cr"
  case hyphen = "w:noBreakHyphen"
  case softHyphen = "w:softHyphen"
  case fieldCode = "w:instrText"
  case simpleField = "w:fldSimple"
  case fieldMark = "w:fldChar"
  case deletion = "w:del"
  case movedAway = "w:moveFrom"
  case insertion = "w:ins"
  case movedHere = "w:moveTo"
  case link = "w:hyperlink"
  case table = "w:tbl"
  case tableProperties = "w:tblPr"
  case tableGrid = "w:tblGrid"
  case row = "w:tr"
  case rowProperties = "w:trPr"
  case cell = "w:tc"
  case cellProperties = "w:tcPr"
  case control = "w:sdt"
  case controlProperties = "w:sdtPr"
  case controlContent = "w:sdtContent"
  case tag = "w:tag"
  case alias = "w:alias"
  case id = "w:id"
  case placeholder = "w:showingPlcHdr"
  case repeatingSection = "w15:repeatingSection"
  case repeatingItem = "w15:repeatingSectionItem"
  case binding = "w:dataBinding"
  case otherBinding = "w15:dataBinding"
  case date = "w:date"
  case choices = "w:dropDownList"
  case comboBox = "w:comboBox"
  case choice = "w:listItem"
  case tick = "w14:checkbox"
  case ticked = "w14:checked"
  case tickedGlyph = "w14:checkedState"
  case untickedGlyph = "w14:uncheckedState"
  case drawing = "w:drawing"
  case picture = "w:pict"
  case object = "w:object"
  case bookmarkStart = "w:bookmarkStart"
  case bookmarkEnd = "w:bookmarkEnd"
  case commentStart = "w:commentRangeStart"
  case commentEnd = "w:commentRangeEnd"
  case commentReference = "w:commentReference"
  case permissionStart = "w:permStart"
  case permissionEnd = "w:permEnd"
  case footnoteReference = "w:footnoteReference"
  case endnoteReference = "w:endnoteReference"
  case drawingProperties = "wp:docPr"
  case alternatives = "mc:AlternateContent"
  case preferred = "mc:Choice"
  case fallback = "mc:Fallback"
  case other = ""

  static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// Whether what is inside says only how something looks.
  var isOpaque: Bool {
    switch self {
    case .runProperties, .tableProperties, .tableGrid, .rowProperties, .cellProperties: true
    default: false
    }
  }

  /// Whether paragraphs and tables stand directly inside.
  var isStory: Bool {
    switch self {
    case .body, .header, .footer, .footnote, .endnote, .comment, .box: true
    default: false
    }
  }

  /// What marks a place and may stand between paragraphs as well as in one.
  var isRangeMark: Bool {
    switch self {
    case .bookmarkStart, .bookmarkEnd, .commentStart, .commentEnd, .permissionStart,
      .permissionEnd:
      true
    default: false
    }
  }
}
