import Authoring
import Curriculum
import Journal

/// What was recognized in the files of an import, and how to correct it.
struct ImportRecognisedPage: Page {
  static let template = "import-recognised"
  static let scripts = ["import.js"]
  let pageTitle = "What was recognized"
  let frameProgram: FrameProgram?
  let said: AnswerOnPage
  let way: ImportSteps
  let importKey: String
  let readingMark: String
  let files: String
  let foundWords: String
  let placedWords: String
  let labelWords: String
  let unplacedWords: String
  let unplacedKind: String
  let sumWords: String
  let hasRemarks: Bool
  let remarksTitle: String
  let areRemarksOpen: Bool
  let remarks: [Remark]
  let hasLayout: Bool
  let layouts: [LayoutPart]
  let hasUnplaced: Bool
  let leftColumns: [LeftColumn]
  let unplaced: [Unplaced]
  let moreUnplaced: String?
  let targetGroups: [ImportTargets.Group]
  let editedWords = ""
  let isRemembered: Bool
  let layoutName: String
  let shows: [Choice]
  let sources: [Source]
  let moreAddress: String?

  struct Remark: Sendable {
    var remark: String
    var remarkRemedy: String?
  }

  struct LayoutPart: Sendable {
    var layoutTitle: String
    var takenFor: String
    var because: String
    var isOpen: Bool
    var columns: [Column]
  }

  struct Column: Sendable {
    var column: String
    var columnTitle: String
    var columnOf: String
    var columnWhy: String
    var choices: [RoleChoice]
  }

  struct RoleChoice: Sendable {
    var choice: String
    var choiceWords: String
    var isChosen: Bool
  }

  struct Unplaced: Sendable {
    var passage: String
    var unplacedPlace: String
    var unplacedText: String
    var isSetAside: Bool
  }

  /// A column of which several passages are left, to be set aside at once.
  struct LeftColumn: Sendable {
    var leftColumn: String
    var leftWords: String
  }

  struct Choice: Sendable {
    var show: String
    var showWords: String
    var isChosen: Bool
  }

  struct Source: Sendable {
    var sourceTitle: String
    var cellCount: String
    var isOpen: Bool
    var cells: [SourceCell]
  }

  struct SourceCell: Sendable {
    var cell: String
    var cellPlace: String
    var sourceLabel: String?
    var sourceText: String
    var correctedWords: String?
    var stretches: [Stretch]
    var isCorrected: Bool
    var isEditing: Bool
    var editedWords: String
  }

  struct Stretch: Sendable {
    var stretchWords: String?
    var markKind: String
    var mark: String
    /// Whether the mark reads on: placed as the statement of LO 3.
    var isPlaced: Bool
    var became: String
  }

  /// What of the page is looked at.
  struct Look: Sendable {
    var show = "all"
    /// The key of the cell that is being corrected.
    var cell: String?
    /// The number of the first cell that is shown.
    var start = 0
  }

  /// What a column or row of a set can be.
  static let rolesOfColumns =
    ["objective", "number"] + Strand.allCases.map(\.rawValue)
    + [
      "assessment", "criterion", "activity", "material", "unit", "topic", "hours", "date", "code",
      "remark",
    ]

  /// What a page calls a role.
  fileprivate static func words(ofRole role: String) -> String {
    let codes = ["soc": "SOC code", "cip": "CIP code", "cip title": "CIP title"]
    return codes[role] ?? role.capitalizedFirst
  }

  private static let mostCells = 2_000
  private static let mostUnplaced = 100

  init(
    _ opened: OpenedProgram, _ stored: StoredImport, _ reading: UploadReading,
    _ targets: ImportTargets, _ look: Look, _ said: AnswerOnPage
  ) {
    frameProgram = opened.frame(.import)
    self.said = said
    let address = opened.address(of: stored)
    way = ImportSteps(at: .recognised, of: address, in: opened.key.rawValue)
    importKey = stored.key
    readingMark = stored.readingMark
    files = stored.files
    foundWords = reading.found
    let count = WordCount(reading)
    placedWords = "\(count.placed) words placed"
    labelWords = "\(count.labels) words of labels"
    unplacedWords = count.left == 0 ? "Nothing left over" : "\(count.left) words not placed"
    unplacedKind = count.left == 0 ? "good" : "warning"
    sumWords =
      "\(count.all) words in the document"
      + (count.setAside > 0 ? ", \(count.setAside) of them set aside" : "")
    remarks = reading.remarks.map { Remark(remark: $0.message, remarkRemedy: $0.remedy.nilIfEmpty) }
    hasRemarks = !remarks.isEmpty
    remarksTitle =
      remarks.count == 1 ? "1 thing to look at" : "\(remarks.count) things to look at"
    areRemarksOpen = remarks.count <= 3
    layouts = reading.sources.compactMap { LayoutPart($0, stored.corrections, reading.roles) }
    hasLayout = !layouts.isEmpty
    let left = reading.left
    unplaced = left.prefix(Self.mostUnplaced).map {
      Unplaced(
        passage: $0.name, unplacedPlace: $0.passage.place.capitalizedFirst,
        unplacedText: $0.stretch.text, isSetAside: $0.stretch.fate == .setAside)
    }
    leftColumns = reading.leftColumns.map {
      LeftColumn(
        leftColumn: $0.key, leftWords: "Set aside all \($0.count) passages of \($0.title)")
    }
    hasUnplaced = !left.isEmpty
    moreUnplaced =
      left.count > Self.mostUnplaced
      ? "And \(left.count - Self.mostUnplaced) more passages, which stand here once these are "
        + "placed or the columns of their table are corrected." : nil
    targetGroups = targets.groups
    isRemembered = stored.about.remembered != nil
    layoutName = stored.about.remembered ?? ""
    shows = Self.shows.map {
      Choice(show: $0.0, showWords: $0.1, isChosen: $0.0 == look.show)
    }
    var index = 0
    sources = reading.sources.compactMap { source in
      let fitting = source.passages.filter { look.fits($0) }
      let shown = fitting.filter { _ in
        defer { index += 1 }
        return (look.start..<look.start + Self.mostCells).contains(index)
      }
      guard !shown.isEmpty else { return nil }
      return Source(
        sourceTitle: source.title,
        cellCount: fitting.count == 1 ? "1 cell" : "\(fitting.count) cells",
        isOpen: source.isSet || shown.contains { $0.key == look.cell },
        cells: shown.map { SourceCell($0, isEditing: $0.key == look.cell) })
    }
    let next = look.start + Self.mostCells
    moreAddress = index > next ? "\(address)?show=\(look.show)&from=\(next)#cells" : nil
  }

  private static let shows = [
    ("all", "Every cell"), ("placed", "Placed"), ("label", "Labels"), ("unplaced", "Not placed"),
  ]
}

extension ImportRecognisedPage.Look {
  fileprivate func fits(_ passage: UploadReading.Passage) -> Bool {
    let fates = Set(passage.stretches.map(\.fate))
    return switch show {
    case "placed": fates.contains(.placed) || fates.contains(.placedByHand)
    case "label": fates == [.label]
    case "unplaced": fates.contains(.unplaced) || fates.contains(.setAside)
    default: true
    }
  }
}

extension ImportRecognisedPage.LayoutPart {
  fileprivate init?(
    _ source: UploadReading.Source, _ corrections: UploadCorrections, _ roles: [String]
  ) {
    guard !source.slots.isEmpty else { return nil }
    layoutTitle = source.title
    takenFor = source.meaning ?? (source.title.hasSuffix("tables") ? "" : "Not recognized")
    because = source.because
    // One table has columns that matter; headings and the rows of cards are many, and seldom wrong.
    isOpen =
      (source.isSet || source.meaning == nil)
      && source.slots.contains { $0.place.kind == .column }
    columns = source.slots.map { slot in
      let said = corrections.meanings[slot.place.key]?.role
      let offered = slot.place.kind == .words ? roles : ImportRecognisedPage.rolesOfColumns
      let recognized =
        said != nil
        ? "Recognize it" : slot.meaning.map { "Recognized: \($0)" } ?? "Not recognized"
      return ImportRecognisedPage.Column(
        column: slot.place.key, columnTitle: slot.title, columnOf: source.title,
        columnWhy: said != nil
          ? "You said so." : slot.because.isEmpty ? "" : "Since \(slot.because).",
        choices: [
          ImportRecognisedPage.RoleChoice(
            choice: "", choiceWords: recognized, isChosen: said == nil)
        ]
          + offered.map {
            ImportRecognisedPage.RoleChoice(
              choice: $0, choiceWords: ImportRecognisedPage.words(ofRole: $0), isChosen: $0 == said)
          })
    }
  }
}

extension ImportRecognisedPage.SourceCell {
  fileprivate init(_ passage: UploadReading.Passage, isEditing: Bool) {
    cell = "cell-\(passage.key)"
    cellPlace = passage.place.replacing(/^table [0-9]+, (?=row)/, with: "").capitalizedFirst
    sourceLabel = passage.label
    sourceText = passage.text
    correctedWords = passage.corrected
    // A semicolon between two outcomes is nothing that anybody has to look at.
    let telling = passage.stretches.filter { $0.text.contains { $0.isLetter || $0.isNumber } }
    let shown = telling.isEmpty ? passage.stretches : telling
    stretches = shown.map { stretch in
      ImportRecognisedPage.Stretch(
        stretchWords: shown.count == 1 ? nil : stretch.text, markKind: stretch.fate.kind,
        mark: stretch.fate.words,
        isPlaced: [.placed, .placedByHand].contains(stretch.fate) && !stretch.became.isEmpty,
        became: stretch.became)
    }
    isCorrected =
      passage.isHeldBack || passage.corrected != nil
      || passage.stretches.contains { $0.fate == .placedByHand || $0.fate == .setAside }
    self.isEditing = isEditing
    editedWords = isEditing ? passage.words : ""
  }
}

extension UploadReading.Fate {
  fileprivate var words: String {
    switch self {
    case .placed: "Placed"
    case .placedByHand: "Placed by you"
    case .label: "Label"
    case .unplaced: "Not placed"
    case .setAside: "Set aside"
    }
  }

  fileprivate var kind: String {
    switch self {
    case .placed, .placedByHand: "good"
    case .label, .setAside: ""
    case .unplaced: "warning"
    }
  }
}
