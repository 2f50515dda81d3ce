import SafeXML

/// The names that ``StoryWalk`` looks for: a list of its own, so that nothing which the reader
/// forgets is forgotten here too.
enum WrittenName: String, CaseIterable {
  case body = "w:body"
  case footnote = "w:footnote"
  case endnote = "w:endnote"
  case comment = "w:comment"
  case paragraph = "w:p"
  case paragraphProperties = "w:pPr"
  case section = "w:sectPr"
  case headerReference = "w:headerReference"
  case footerReference = "w:footerReference"
  case table = "w:tbl"
  case row = "w:tr"
  case rowProperties = "w:trPr"
  case cell = "w:tc"
  case cellProperties = "w:tcPr"
  case verticalMerge = "w:vMerge"
  case horizontalMerge = "w:hMerge"
  case cellInsertion = "w:cellIns"
  case cellDeletion = "w:cellDel"
  case control = "w:sdt"
  case controlProperties = "w:sdtPr"
  case controlContent = "w:sdtContent"
  case checkBox = "w14:checkbox"
  case customXML = "w:customXml"
  case smartTag = "w:smartTag"
  case insertion = "w:ins"
  case deletion = "w:del"
  case movedFrom = "w:moveFrom"
  case movedTo = "w:moveTo"
  case hyperlink = "w:hyperlink"
  case simpleField = "w:fldSimple"
  case direction = "w:dir"
  case override = "w:bdo"
  case run = "w:r"
  case runProperties = "w:rPr"
  case runChange = "w:rPrChange"
  case fonts = "w:rFonts"
  case text = "w:t"
  case deletedText = "w:delText"
  case ruby = "w:ruby"
  case rubyBase = "w:rubyBase"
  case rubyText = "w:rt"
  case drawing = "w:drawing"
  case picture = "w:pict"
  case object = "w:object"
  case box = "w:txbxContent"
  case fieldMark = "w:fldChar"
  case footnoteReference = "w:footnoteReference"
  case endnoteReference = "w:endnoteReference"
  case alternatives = "mc:AlternateContent"
  case choice = "mc:Choice"
  case fallback = "mc:Fallback"
  case drawnParagraph = "a:p"
  case drawnRun = "a:r"
  case drawnField = "a:fld"
  case drawnText = "a:t"
  case formula = "m:oMath"
  case formulas = "m:oMathPara"
  case mathRun = "m:r"
  case mathText = "m:t"
  case fraction = "m:f"
  case numerator = "m:num"
  case denominator = "m:den"
  case raised = "m:sSup"
  case lowered = "m:sSub"
  case raisedAndLowered = "m:sSubSup"
  case before = "m:sPre"
  case base = "m:e"
  case upperPart = "m:sup"
  case lowerPart = "m:sub"
  case lowerLimit = "m:limLow"
  case upperLimit = "m:limUpp"
  case limit = "m:lim"
  case radical = "m:rad"
  case degree = "m:deg"
  case operation = "m:nary"
  case function = "m:func"
  case functionName = "m:fName"
  case delimited = "m:d"
  case matrix = "m:m"
  case matrixRow = "m:mr"
  case equations = "m:eqArr"
  case accent = "m:acc"
  case bar = "m:bar"
  case brace = "m:groupChr"
  case mathBox = "m:box"
  case borderBox = "m:borderBox"
  // Attributes.
  case id = "w:id"
  case type = "w:type"
  case fieldMarkType = "w:fldCharType"
  case relationship = "r:id"
  case requires = "Requires"
  case ascii = "w:ascii"
  case above = "w:hAnsi"
  case eastAsian = "w:eastAsia"
  case complex = "w:cs"

  /// Nothing is passed over: what the reader's sieve leaves out must be seen here.
  static let vocabulary = XMLVocabulary(
    allCases.map(\.rawValue), prefixes: KnownNamespaces.byPrefix)

  static let all = Array(allCases)
  private static let numbers = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($0.element, $0.offset) })

  var number: Int { Self.numbers[self] ?? -1 }
}

extension XMLNode {
  /// What the element is, as far as the walk knows it.
  var written: WrittenName? {
    WrittenName.all.indices.contains(number) ? WrittenName.all[number] : nil
  }

  func first(_ name: WrittenName) -> XMLNode? { first(name.number) }

  func attribute(_ name: WrittenName) -> String? { attribute(name.number) }
}
