import SafeXML

/// The elements and attributes that reading a workbook looks at.
///
/// The list of spellings numbers them in the order of the cases; attributes have no namespace
/// and end in `Attribute` here.
enum SheetMarkup: Int, CaseIterable {
  case workbook, workbookPr, sheets, sheet
  case worksheet, sheetData, row, c, v, f, `is`, t, r, mergeCells, mergeCell
  case sst, si
  case numFmts, numFmt, cellXfs, xf
  case rAttribute, sAttribute, tAttribute, refAttribute, hiddenAttribute, nameAttribute
  case stateAttribute, date1904Attribute, numFmtIdAttribute, formatCodeAttribute, relationshipID

  static let vocabulary = XMLVocabulary(
    """
    s:workbook s:workbookPr s:sheets s:sheet \
    s:worksheet s:sheetData s:row s:c s:v s:f s:is s:t s:r s:mergeCells s:mergeCell \
    s:sst s:si \
    s:numFmts s:numFmt s:cellXfs s:xf \
    r s t ref hidden name \
    state date1904 numFmtId formatCode rel:id
    """
    .split(separator: " ").map(String.init),
    prefixes: [
      "s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "rel": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ])
}

extension XMLNode {
  /// The element as a case; nil for text and for what reading does not look at.
  @inline(__always) var markup: SheetMarkup? { SheetMarkup(rawValue: number) }

  func first(_ name: SheetMarkup) -> XMLNode? { first(name.rawValue) }

  func attribute(_ name: SheetMarkup) -> String? { attribute(name.rawValue) }

  /// Whether an attribute is there and says yes (ECMA-376 part 1, 22.9.2.7).
  func isOn(_ name: SheetMarkup) -> Bool {
    switch attribute(name) {
    case nil, "0", "false", "off": false
    default: true
    }
  }

  /// The words of a shared or inline string: its runs in order, without how they are pronounced.
  var runs: String {
    var words = ""
    for child in children {
      switch child.markup {
      case .t: words += child.text
      case .r: words += child.first(.t)?.text ?? ""
      default: break
      }
    }
    return words.withoutCodedCharacters
  }
}
