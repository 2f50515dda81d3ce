import Authoring
import Curriculum
import Frameworks
import Journal
import Reports

/// Which part of the program meets which item of a framework, what is missing, and the pictures.
struct CrosswalkPage: Page {
  static let template = "crosswalk"
  static let styles = ["pages.css", "crosswalk.css"]
  static let scripts = ["crosswalk.js", "folds.js"]
  let pageTitle = "Crosswalk"
  let frameProgram: FrameProgram?
  let said: AnswerOnPage
  let summary: String
  let downloads: [Download]
  let frameworks: [FrameworkChoice]
  let strandChoices: [StrandChoice]
  let rowChoices: [RowChoice]
  let onlyGaps: Bool
  let hasMatrix: Bool
  let matrixTitle: String
  let rowsTitle: String
  let columns: [Column]
  let rows: [Row]
  let totalTitle: String
  let totals: [Total]
  let emptyTitle: String
  let emptyWords: String
  let hasGaps: Bool
  let gapGroups: [GapGroup]
  let gaplessWords: String?
  /// What a view of some alignments cannot tell.
  let gapNote: String?
  let moreItems: String?
  let pictures: [PictureOnPage]
  let mayAlign: Bool
  let head: String
  let back: String
  let fields = AlignFields()

  /// More columns than this no screen shows, and more cells no browser likes.
  private static let mostColumns = 200
  private static let mostCells = 8_000

  struct Download: Sendable {
    var downloadAddress: String
    var downloadTitle: String
    var downloadFor: String
  }

  struct FrameworkChoice: Sendable {
    var framework: String
    var frameworkTitle: String
    var isChosen: Bool
  }

  struct StrandChoice: Sendable {
    var strand: String
    var strandTitle: String
    var isChosen: Bool
  }

  struct RowChoice: Sendable {
    var rowChoice: String
    var rowChoiceTitle: String
    var isChosen: Bool
  }

  struct Column: Sendable {
    var code: String
    var itemAnchor: String
    var itemText: String
    var isGap: Bool
  }

  struct Row: Sendable {
    var part: String
    var rowAddress: String
    var rowLabel: String
    var rowWords: String
    /// Whether the visitor may align the part.
    var isYours: Bool
    var cells: [CrosswalkCell]
    var rowTotal: String
  }

  struct Total: Sendable {
    var total: String
    var isGap: Bool
  }

  struct GapGroup: Sendable {
    var gapFramework: String
    var gapWords: String
    var gapItems: [GapItem]
  }

  struct GapItem: Sendable {
    var gapCode: String
    var gapText: String
  }

  struct PictureOnPage: Sendable {
    var pictureAddress: String
    var pictureTitle: String
    var pictureAlt: String
    var pictureWords: String
    var pictureWidth: String
    var pictureHeight: String

    init(_ drawing: Picture, _ title: String, at address: String) {
      pictureAddress = address
      pictureTitle = title
      pictureAlt = drawing.title
      pictureWords = drawing.description
      pictureWidth = "\(Int(drawing.width.rounded(.up)))"
      pictureHeight = "\(Int(drawing.height.rounded(.up)))"
    }
  }

  init(
    _ opened: OpenedProgram, _ crosswalk: Crosswalk, _ choice: CrosswalkChoice,
    among frameworks: CrosswalkFrameworks, _ library: FrameworkLibrary,
    pictures: [PictureOnPage], _ said: AnswerOnPage
  ) {
    frameProgram = opened.frame(.crosswalk)
    self.said = said
    head = "\(opened.state.sequence)"
    back = choice.address(of: opened.key)
    mayAlign = opened.mayAlign()
    onlyGaps = choice.onlyGaps
    downloads = ProgramFileKind.allCases.map {
      Download(
        downloadAddress: "/programs/\(opened.key)/files/\($0.rawValue)",
        downloadTitle: $0.title, downloadFor: $0.purpose)
    }
    self.frameworks = frameworks.choices.map {
      FrameworkChoice(
        framework: $0.id, frameworkTitle: $0.title, isChosen: $0.id == choice.framework)
    }
    strandChoices = Strand.allCases.map {
      StrandChoice(
        strand: $0.title, strandTitle: $0.title.capitalizedFirst, isChosen: $0 == choice.strand)
    }
    rowChoices = CrosswalkChoice.rowChoices.map {
      RowChoice(
        rowChoice: $0.rawValue, rowChoiceTitle: $0.rawValue.capitalizedFirst,
        isChosen: $0 == choice.rows)
    }
    let coverage = Coverage(of: crosswalk)
    summary = Self.summary(of: coverage)
    let all = crosswalk.columns.indices.filter {
      !choice.onlyGaps || crosswalk.columns[$0].isOpen
    }
    let most = min(Self.mostColumns, max(20, Self.mostCells / max(1, crosswalk.counted)))
    let shown = Array(all.prefix(most))
    moreItems =
      all.count > shown.count
      ? "The first \(shown.count) of \(all.count) items are shown. Choose a strand, or download the "
        + "workbook for all of them." : nil
    columns = shown.enumerated().map { number, place in
      let column = crosswalk.columns[place]
      return Column(
        code: crosswalk.name(of: column), itemAnchor: "item-\(number + 1)",
        itemText: column.statement.nilIfEmpty ?? column.label.nilIfEmpty
          ?? "Its text is not loaded here.", isGap: column.isOpen)
    }
    totals = shown.map {
      Total(total: "\(crosswalk.columns[$0].count)", isGap: crosswalk.columns[$0].isOpen)
    }
    rows = crosswalk.countedRows.compactMap { row in
      Row(row, of: crosswalk, shown, opened, back: choice, library)
    }
    let noun = crosswalk.noun
    let framework = frameworks.choices.first { $0.id == choice.framework }?.title ?? ""
    matrixTitle = "\(framework): which \(noun) addresses which item"
    rowsTitle = noun.capitalizedFirst
    totalTitle = "\(noun.capitalizedFirst)s that address it"
    hasMatrix = !rows.isEmpty && !shown.isEmpty
    (emptyTitle, emptyWords) = Self.emptiness(crosswalk, choice)
    gapGroups = Self.gapGroups(of: coverage)
    hasGaps = !gapGroups.isEmpty
    gapNote = crosswalk.hidesAlignments ? Coverage.cannotTell : nil
    gaplessWords =
      gapNote == nil && !hasGaps ? "Nothing: each item that is shown is addressed." : nil
    self.pictures = pictures
  }

  private static func summary(of coverage: Coverage) -> String {
    let crosswalk = coverage.crosswalk
    var sentences: [String] = []
    let count = "\(crosswalk.counted) \(crosswalk.noun)\(crosswalk.counted == 1 ? "" : "s")"
    sentences.append(
      coverage.objectives.isEmpty
        ? "\(count)."
        : "\(count); all three strands in \(coverage.integrated) of \(coverage.objectives.count).")
    for group in crosswalk.groups where group.framework != nil {
      sentences.append("\(group.title): \(group.met) of \(group.asked) items addressed.")
    }
    return sentences.joined(separator: " ")
  }

  private static func emptiness(
    _ crosswalk: Crosswalk, _ choice: CrosswalkChoice
  ) -> (title: String, words: String) {
    if crosswalk.counted == 0 {
      return (
        "No \(choice.rows.rawValue) yet",
        "Write some on the Write page, or choose other rows above."
      )
    }
    if choice.onlyGaps {
      return ("No gaps", "Each item of this framework is addressed.")
    }
    return (
      "Nothing is aligned with this framework yet",
      "Choose “Only the gaps” above to see its items, and align them here."
    )
  }
}

extension CrosswalkPage.Row {
  fileprivate init?(
    _ row: CrosswalkRow, of crosswalk: Crosswalk, _ shown: [Int], _ opened: OpenedProgram,
    back choice: CrosswalkChoice, _ library: FrameworkLibrary
  ) {
    guard let part = row.part else { return nil }
    let own = CrosswalkChoice.address(of: opened.key)
    let path = choice.address(of: opened.key)
    let back = path == own ? "" : "&back=\(path.queryEncoded)"
    let marks = Dictionary(
      row.marks.map { ($0.column, $0) }, uniquingKeysWith: { first, _ in first })
    self.part = part.rawValue
    rowAddress = "/programs/\(opened.key)/write#\(part)"
    rowLabel = row.shownLabel
    rowWords = row.statement
    rowTotal = "\(row.marks.count)"
    var strand: Strand?
    if case .outcome(let own) = row.kind { strand = own }
    isYours = opened.mayAlign(in: strand)
    cells = shown.map { place in
      let column = crosswalk.columns[place]
      return CrosswalkCell(
        row, marks[place], column, called: crosswalk.name(of: column), of: crosswalk, library,
        at: "\(own)/cell?part=\(part.rawValue.queryEncoded)"
          + "&item=\(column.item.description.queryEncoded)\(back)")
    }
  }
}

extension CrosswalkRow {
  /// The label, with the word for the part where it is a number alone.
  var shownLabel: String {
    label.contains(where: \.isLetter) ? label : "\(kind.noun.capitalizedFirst) \(label)"
  }
}
