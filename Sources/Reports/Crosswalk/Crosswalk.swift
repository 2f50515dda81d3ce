public import Curriculum
public import Frameworks

/// The parts of a program against the items of frameworks: derived, sparse, never stored.
///
/// A row holds only its marks, in the order of their columns, so that 2,000 objectives against
/// 500 items cost what their alignments cost and not a million cells.
public struct Crosswalk: Hashable, Sendable {
  /// The program that it was made from, without its content: title, language, revision.
  public var title: String
  /// The language, as BCP 47 has it.
  public var language: String
  /// Which state of the program it shows.
  public var revision: String
  /// The frameworks, in the order of the strands, then the codes that no framework has.
  public var groups: [CrosswalkGroup]
  /// The items.
  public var columns: [CrosswalkColumn]
  /// The parts that were asked for, then others that carry alignments.
  public var rows: [CrosswalkRow]
  /// How many of the first rows count: those that were asked for.
  public var counted: Int
  /// The alignments, in the order of the program.
  public var links: [CrosswalkLink]
  /// The alignments behind the marks, row by row and column by column, by their number: one that
  /// names several items stands behind several marks.
  public var shownLinks: [Int32] = []
  /// Alignments that were not chosen, and so are not shown.
  public var unchosen: Int
  /// What the steps of the rows are; nil when nothing tells when anything is taught.
  public var scale: TeachingTimes.Scale?
  /// Outcomes that point to no item of any list, in the strands that are shown.
  public var unaligned: [UnalignedOutcome]

  /// Whether alignments of the frameworks that are shown may be left out.
  public var isSelection: Bool

  /// Whether codes that no framework has were left out.
  public var hidesOwnCodes: Bool
  /// Whether some alignments to an item may be left out where others are shown: then nobody can
  /// say that an item is missing.
  public var hidesAlignments: Bool

  /// Derives the crosswalk of a program.
  public init(
    of program: Program, against library: FrameworkLibrary,
    options: CrosswalkOptions = CrosswalkOptions()
  ) {
    let sources = CrosswalkSources(program, ItemIndex(library), options)
    let layout = ColumnLayout(sources, options: options)
    title = program.title
    language = program.language
    revision = program.revisionLine
    groups = layout.groups
    columns = layout.columns
    links = sources.links
    rows = []
    counted = sources.counted
    unchosen = sources.unchosen
    scale = sources.times.scale
    unaligned = sources.unaligned
    isSelection = options.isSelection
    hidesAlignments = options.hidesAlignments
    hidesOwnCodes = options.hidesOwnCodes
    rows.reserveCapacity(sources.rows.count)
    fill(from: sources, layout)
    if !options.rows.isEmpty {
      // Some rows show an alignment twice, and others stand in none.
      let written = program.alignedParts.reduce(0) { $0 + $1.alignments.count }
      unchosen = max(0, written - LongForm(of: self).count)
    }
  }

  /// The alignments behind a mark.
  public func links(of mark: CrosswalkMark) -> [CrosswalkLink] {
    shownLinks[mark.links].map { links[Int($0)] }
  }

  /// The rows that are objectives; they stand first.
  public var objectives: ArraySlice<CrosswalkRow> {
    rows.prefix { $0.kind == .objective }
  }

  /// Whether a column is a code that names a list, which does not have it or is not loaded.
  public func isUnknownCode(_ column: Int) -> Bool {
    groups[columns[column].group].framework == nil && columns[column].item.framework != nil
  }

  /// The rows that were asked for.
  public var countedRows: ArraySlice<CrosswalkRow> { rows.prefix(counted) }

  /// What people call the counted rows: `objectives`, or `parts` where they are of several kinds.
  public var noun: String {
    let nouns = Set(countedRows.map(\.kind.noun))
    return nouns.count == 1 ? nouns.first ?? "part" : nouns.isEmpty ? "objective" : "part"
  }

  /// What the steps of a row are called: `weeks 3 to 5`; empty when nothing tells.
  public func words(_ steps: ClosedRange<Int>?) -> String {
    steps.flatMap { steps in scale.map { $0.words(steps) } } ?? ""
  }
}
