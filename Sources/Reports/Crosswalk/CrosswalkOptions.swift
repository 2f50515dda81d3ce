public import Curriculum

/// What a person may choose about a crosswalk.
public struct CrosswalkOptions: Hashable, Sendable {
  /// The frameworks to show, by short id; nil for each that the program uses.
  public var frameworks: [String]?
  /// Whether codes that no framework has are left out: who asks for some lists may not want them.
  public var hidesOwnCodes = false
  /// Which items of them become columns.
  public var columns: Columns = .automatic
  /// Which parts become rows; empty for the objectives and all else that carries alignments.
  public var rows: [Rows] = []
  /// The parts to show, by id; nil for all.
  public var parts: Set<PartID>?
  /// The items to show, each with all that stands below it; nil for all.
  public var items: [ItemReference]?
  /// The strands whose alignments count; nil for all.
  ///
  /// What an outcome carries is of the outcome's strand; what the objective as a whole carries is
  /// of the strand of the framework that it points to.
  public var strands: Set<Strand>?
  /// The levels whose alignments count; nil for all, also for those without a level.
  public var levels: CrosswalkLevels?
  /// The strength that counts; nil for any.
  public var strength: Alignment.Strength?
  /// How deep the tree of a framework is shown, from 1; nil for all of it.
  ///
  /// What stands deeper counts for the item above it.
  public var depth: Int?

  /// Takes the usual choices.
  public init() {}

  /// Whether some alignments to an item may be left out where others are shown.
  public var hidesAlignments: Bool {
    parts != nil || strands != nil || levels != nil || strength != nil
  }

  /// Whether alignments of the frameworks that are shown may be left out.
  public var isSelection: Bool {
    !rows.isEmpty || parts != nil || items != nil || strands != nil || levels != nil
      || strength != nil
  }

  /// Which items of a framework become columns.
  public enum Columns: String, CaseIterable, Hashable, Sendable {
    /// All of a small framework; of one with more than 60 items those that are used.
    case automatic
    /// Those that something in the program is aligned with.
    case used
    /// All that can be met.
    case all
  }

  /// Parts of one kind as rows.
  public enum Rows: String, CaseIterable, Hashable, Sendable {
    /// The single set of learning objectives, with all that its parts carry.
    case objectives
    /// Each outcome by itself.
    case outcomes
    /// Units, with the objectives that they teach.
    case units
    /// Courses, with the outcomes of their strand.
    case courses
    /// Assessments, with the objectives that they test.
    case assessments
    /// Partners, with what they do.
    case partners
  }
}
