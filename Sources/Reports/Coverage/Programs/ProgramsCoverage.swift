public import Curriculum
public import Frameworks

/// What many programs cover together, and which of them covers what; none of them is kept.
public struct ProgramsCoverage: Sendable {
  /// The frameworks that are looked at.
  public let frameworks: [Framework]
  /// The programs in the order in which they came, without their content.
  public private(set) var programs: [Line] = []
  /// For each item of each framework: which programs meet it.
  public private(set) var items: [[ItemLine]]

  /// Whether like objectives were looked for.
  public private(set) var comparesObjectives = false

  private let bases: [Int]
  private var likeness = LikenessSearch()

  /// Begins with no program, and with the frameworks of these short ids.
  ///
  /// Nil stands for all of the library, of which those that no program cites are not reported.
  public init(_ library: FrameworkLibrary, frameworks ids: [String]?) {
    var kept: [Framework] = []
    var bases: [Int] = []
    var next = 0
    for framework in library.frameworks {
      if ids?.contains(framework.id) ?? (framework.kind != .requirements) {
        kept.append(framework)
        bases.append(next)
      }
      next += framework.items.count
    }
    frameworks = kept
    self.bases = bases
    items = kept.map { Array(repeating: ItemLine(), count: $0.items.count) }
  }

  /// Takes programs that are at hand.
  public init(of programs: [Program], library: FrameworkLibrary, frameworks: [String]? = nil) {
    self.init(library, frameworks: frameworks)
    var summarizer = ProgramSummarizer(library, comparesObjectives: true)
    for program in programs { add(summarizer.summary(of: program, at: "")) }
  }

  /// Takes up a program.
  public mutating func add(_ summary: ProgramSummary) {
    let number = programs.count
    var met = Array(repeating: 0, count: frameworks.count)
    var position = 0
    for (slot, isFull) in summary.items {
      while position < frameworks.count,
        Int(slot) >= bases[position] + frameworks[position].items.count
      {
        position += 1
      }
      guard position < frameworks.count, Int(slot) >= bases[position] else { continue }
      met[position] += 1
      items[position][Int(slot) - bases[position]].add(number, isFull)
    }
    programs.append(
      Line(
        path: summary.path, title: summary.title, objectives: summary.objectives,
        integrated: summary.integrated, items: met))
    if summary.isCompared { comparesObjectives = true }
    likeness.add(summary.statements, of: number)
  }

  /// Objectives of two programs that say nearly the same.
  public var likeObjectives: [LikeObjectives] { likeness.pairs }

  /// How many more pairs of like objectives there are.
  public var likeObjectivesLeftOut: Int { likeness.leftOut }

  /// The frameworks that are reported: those that were asked for, or that a program cites.
  func isCited(_ framework: Int) -> Bool { items[framework].contains { $0.count > 0 } }

  /// One program.
  public struct Line: Sendable, Hashable {
    /// The file.
    public var path: String
    /// The title.
    public var title: String
    /// How many objectives it has.
    public var objectives: Int
    /// How many of them have all three strands.
    public var integrated: Int
    /// How many items of each framework it meets.
    public var items: [Int]
  }

  /// One item.
  public struct ItemLine: Sendable, Hashable {
    /// How many programs meet it.
    public private(set) var count = 0
    /// How many of them meet all of it.
    public private(set) var full = 0
    /// The first programs that do.
    public private(set) var programs: [Int32] = []

    /// More names than this in a cell are read by nobody.
    private static let most = 20

    mutating func add(_ program: Int, _ isFull: Bool) {
      count += 1
      if isFull { full += 1 }
      if programs.count < Self.most { programs.append(Int32(program)) }
    }
  }
}
