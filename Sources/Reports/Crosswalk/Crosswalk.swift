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
  /// The objectives, then other parts that carry alignments.
  public var rows: [CrosswalkRow]
  /// The alignments behind the marks.
  public var links: [CrosswalkLink]
  /// Alignments to frameworks that were not chosen, and so are not shown.
  public var unchosen: Int

  /// Derives the crosswalk of a program.
  public init(
    of program: Program, against library: FrameworkLibrary,
    options: CrosswalkOptions = CrosswalkOptions()
  ) {
    let sources = CrosswalkSources(program, ItemIndex(library))
    let layout = ColumnLayout(sources.index, used: sources.slots, options: options)
    title = program.title
    language = program.language
    revision = program.revisionLine
    groups = layout.groups
    columns = layout.columns
    links = []
    rows = []
    unchosen = 0
    rows.reserveCapacity(sources.rows.count)
    links.reserveCapacity(sources.links.count)
    fill(from: sources, columnOfSlot: layout.columnOfSlot)
  }

  /// The alignments behind a mark.
  public func links(of mark: CrosswalkMark) -> ArraySlice<CrosswalkLink> { links[mark.links] }

  /// The rows that are objectives; they stand first.
  public var objectives: ArraySlice<CrosswalkRow> {
    rows.prefix { $0.kind == .objective }
  }
}
