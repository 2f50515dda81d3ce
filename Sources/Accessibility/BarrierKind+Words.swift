extension BarrierKind {
  /// What it is, in a few words.
  public var title: String {
    switch self {
    case .noTitle: "no title among the properties"
    case .noLanguage: "no language"
    case .noHeadings: "no headings"
    case .typedHeading: "bold text in place of a heading"
    case .notOneTopHeading: "not one heading of the first level"
    case .skippedHeading: "a heading level that is left out"
    case .emptyHeading: "an empty heading"
    case .headingWithoutLevel: "a heading style without its level"
    case .noHeaderRow: "a table without a header row"
    case .emptyHeaderCell: "an empty header cell"
    case .mergedCells: "merged cells"
    case .layoutTable: "a table used for layout"
    case .noCaption: "a table without a caption"
    case .tableElsewhere: "a table that does not begin at A1, or several on a sheet"
    case .headerOutOfSight: "a header row that scrolls out of sight"
    case .unnamedSheet: "a sheet without a name of its own"
    case .typedList: "a list typed by hand"
    case .noLandmark: "no main part"
    case .floatingObject: "an object that floats over the text"
    case .unlabeledField: "a field without a label"
    case .forcedOrder: "an order of the keyboard that is forced"
    case .noAlternativeText: "no alternative text"
    case .unclearLink: "a link whose text does not say where it leads"
    case .lowContrast: "text that stands out too little"
    case .colorAlone: "color without words"
    case .unjudgedStyles: "style sheets or elements that were not judged"
    }
  }

  /// The success criterion of WCAG 2.1, levels A and AA, that it touches.
  public var criterion: String {
    switch self {
    case .noTitle: "2.4.2 Page Titled"
    case .noLanguage: "3.1.1 Language of Page"
    case .typedHeading, .skippedHeading, .headingWithoutLevel, .noHeaderRow, .emptyHeaderCell,
      .mergedCells, .typedList, .noLandmark, .noCaption, .tableElsewhere:
      "1.3.1 Info and Relationships"
    case .noHeadings, .notOneTopHeading, .emptyHeading, .unnamedSheet, .headerOutOfSight:
      "2.4.6 Headings and Labels"
    case .layoutTable, .floatingObject: "1.3.2 Meaningful Sequence"
    case .unlabeledField: "3.3.2 Labels or Instructions"
    case .forcedOrder: "2.4.3 Focus Order"
    case .noAlternativeText: "1.1.1 Non-text Content"
    case .unclearLink: "2.4.4 Link Purpose"
    case .lowContrast, .unjudgedStyles: "1.4.3 Contrast (Minimum)"
    case .colorAlone: "1.4.1 Use of Color"
    }
  }

  /// Who asks for it: the criterion, and the rule that makes it binding for public colleges.
  public var citation: String {
    switch weight {
    case .advice: "practice, beside WCAG 2.1 \(criterion)"
    default: "WCAG 2.1 \(criterion); ADA Title II, 28 CFR 35.200"
    }
  }

  /// Why it matters to a reader.
  public var why: String {
    switch self {
    case .noTitle: "A screen reader speaks the title first, and a browser shows it on the tab."
    case .noLanguage: "A screen reader needs the language to pronounce the words."
    case .noHeadings, .typedHeading, .headingWithoutLevel:
      "People who listen jump from heading to heading. Large or bold text is no heading to them, and an export to PDF loses it."
    case .notOneTopHeading: "One first heading says what the whole is about."
    case .skippedHeading: "A level that is left out sounds like a part that is missing."
    case .emptyHeading: "It is announced, and nothing follows."
    case .noHeaderRow, .emptyHeaderCell:
      "A screen reader says the header of a column with each cell. Without it a number is only a number."
    case .mergedCells: "Merged cells break the columns that a screen reader counts."
    case .layoutTable: "Its cells are read row by row, which may not be the order that is meant."
    case .noCaption: "A name says what a table is about before somebody walks into it."
    case .tableElsewhere: "Who listens begins at A1 and does not know that there is more elsewhere."
    case .headerOutOfSight: "Below the first screen nobody sees what the columns are."
    case .unnamedSheet: "“Sheet1” says nothing about what is on it."
    case .typedList: "A typed bullet is read as a sign; a list says how many items there are."
    case .noLandmark: "With it people skip what stands on every page."
    case .floatingObject: "What floats is read at its anchor, or not at all."
    case .unlabeledField: "Nobody who listens knows what to type."
    case .forcedOrder: "The keyboard jumps about in an order that the page does not show."
    case .noAlternativeText: "Who cannot see it learns nothing of it."
    case .unclearLink: "Links are listed by themselves, without the sentence around them."
    case .lowContrast: "Many people cannot read text that is nearly as dark as its ground."
    case .colorAlone: "Who does not see the color misses what it says."
    case .unjudgedStyles: "What was not looked at may be too pale to read."
    }
  }
}
