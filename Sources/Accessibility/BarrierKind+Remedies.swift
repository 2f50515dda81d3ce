extension BarrierKind {
  /// What to do, in the words of the program's own menus.
  public func remedy(in format: AccessibleFormat) -> String {
    switch format {
    case .document: remedyInWord
    case .workbook: remedyInExcel
    case .page: remedyInPage
    }
  }

  private var remedyInWord: String {
    switch self {
    case .noTitle: "File, Info, Properties: write the title."
    case .noLanguage: "Select all, then Review, Language, Set Proofing Language."
    case .noHeadings: "Give the headings of the document the styles Heading 1, Heading 2 and so on."
    case .typedHeading: "Home, Styles: give this paragraph the heading style of its level."
    case .notOneTopHeading:
      "Give the title of the document the style Heading 1, and all other headings Heading 2 or below."
    case .skippedHeading: "Home, Styles: choose the next level below the heading before."
    case .emptyHeading: "Delete the line, or give it the style Normal."
    case .headingWithoutLevel:
      "Home, Styles, Modify, Format, Paragraph: set the outline level of the style."
    case .noHeaderRow:
      "Click into the first row, then Table Layout, Repeat Header Rows. If the first row is no header, add one."
    case .emptyHeaderCell: "Write into the cell what its column holds."
    case .mergedCells:
      "Table Layout, Split Cells: each cell in one row and one column. Repeat a text rather than merge."
    case .layoutTable:
      "Table Layout, Convert to Text; use borders, indents or columns of the page for the look."
    case .noCaption: "References, Insert Caption; or Table Properties, Alt Text."
    case .typedList: "Home, Bullets or Numbering, and delete the typed signs."
    case .floatingObject: "Select it, Layout Options: In Line with Text."
    case .noAlternativeText:
      "Right-click it, View Alt Text: say in a sentence what it shows, or mark it as decorative."
    case .unclearLink: "Right-click, Edit Hyperlink, Text to display: say where the link leads."
    case .lowContrast: "Home, Font Color: choose a darker text or a lighter ground."
    case .colorAlone: "Write into the cell what the color means."
    case .tableElsewhere, .headerOutOfSight, .unnamedSheet, .noLandmark, .unlabeledField,
      .forcedOrder, .unjudgedStyles:
      "Look at it together with somebody who uses a screen reader."
    }
  }

  private var remedyInExcel: String {
    switch self {
    case .noTitle: "File, Info, Properties: write the title."
    case .noHeaderRow: "Select the cells, Insert, Table, with “My table has headers” ticked."
    case .emptyHeaderCell: "Write into the cell what its column holds."
    case .mergedCells: "Home, Merge & Center: unmerge; use Center Across Selection for the look."
    case .tableElsewhere: "Put each table on a sheet of its own, from cell A1."
    case .headerOutOfSight: "View, Freeze Panes, Freeze Top Row."
    case .unnamedSheet: "Double-click the tab and say what the sheet holds; delete empty sheets."
    case .noAlternativeText: "Right-click it, View Alt Text: say in a sentence what it shows."
    case .lowContrast: "Home, Font Color or Fill Color: choose a darker text or a lighter ground."
    case .colorAlone: "Write into the cell what the color means."
    default: "Look at it together with somebody who uses a screen reader."
    }
  }

  private var remedyInPage: String {
    switch self {
    case .noTitle: "Write a <title> into the head of the page."
    case .noLanguage: "Write the language into the first tag: <html lang=\"en-US\">."
    case .noHeadings, .typedHeading: "Use <h1> to <h6> for headings."
    case .notOneTopHeading: "Use one <h1>, and <h2> or below for all other headings."
    case .skippedHeading: "Use the next level below the heading before."
    case .emptyHeading: "Write its text, or delete it."
    case .noHeaderRow: "Use <th scope=\"col\"> for the cells that name the columns."
    case .emptyHeaderCell: "Write what the column or row holds."
    case .noCaption: "Add a <caption> as the first thing in the table."
    case .layoutTable: "Lay the page out with CSS, or write role=\"presentation\"."
    case .typedList: "Use <ul> or <ol> with <li>."
    case .noLandmark: "Put the content into <main>."
    case .unlabeledField: "Add a <label for> of the field's id, or an aria-label."
    case .forcedOrder: "Take tabindex away, or use 0."
    case .noAlternativeText: "Write an alt that says what it shows; alt=\"\" if it only adorns."
    case .unclearLink: "Say in the text of the link where it leads."
    case .lowContrast: "Choose a darker text or a lighter ground."
    case .unjudgedStyles: "Look at the page in a browser whose tools show contrasts."
    default: "Look at it together with somebody who uses a screen reader."
    }
  }
}
