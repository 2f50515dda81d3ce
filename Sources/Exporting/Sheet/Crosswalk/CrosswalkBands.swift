import Curriculum
import Reports

/// The bands above the items of a matrix: which strand and which framework, and how wide they are.
struct CrosswalkBands: Sendable {
  /// The name of a strand, by the first of its columns.
  private(set) var strands: [Int: String] = [:]
  /// The name of a framework, by the first of its columns.
  private(set) var frameworks: [Int: String] = [:]
  /// The name of an item above others in its tree, by the first of them, where it has room.
  private(set) var headings: [Int: String] = [:]
  /// The frameworks for which only a short name has room, with their titles.
  private(set) var shortened: [(name: String, title: String)] = []
  /// The width of each column, in characters.
  private(set) var widths: [Double]

  init(_ crosswalk: Crosswalk) {
    let hasLevels = crosswalk.rows.contains { $0.marks.contains { !$0.levels.isEmpty } }
    widths = Array(repeating: hasLevels ? 8 : 3.7, count: crosswalk.columns.count)
    var runs: [(strand: Strand, columns: Range<Int>)] = []
    for group in crosswalk.groups where !group.columns.isEmpty {
      addName(of: group)
      guard let strand = group.strand else { continue }
      if let last = runs.last, last.strand == strand {
        runs[runs.count - 1].columns = last.columns.lowerBound..<group.columns.upperBound
      } else {
        runs.append((strand, group.columns))
      }
    }
    addHeadings(of: crosswalk)
    for run in runs {
      strands[run.columns.lowerBound] = run.strand.title.capitalizedFirst
      makeRoom(for: run.strand.title, over: run.columns)
    }
  }

  private mutating func addHeadings(of crosswalk: Crosswalk) {
    var first = 0
    while first < crosswalk.columns.count {
      let column = crosswalk.columns[first]
      let same = crosswalk.columns[first...].prefix {
        $0.heading == column.heading && $0.group == column.group
      }
      let room = widths[same.indices].reduce(0, +)
      if !column.heading.isEmpty, Self.width(of: column.heading) <= room {
        headings[first] = column.heading
      }
      first = same.endIndex
    }
  }

  private mutating func addName(of group: CrosswalkGroup) {
    var name = group.title
    let room = widths[group.columns].reduce(0, +)
    if Self.width(of: name) > room, let id = group.framework {
      name = id.uppercased()
      shortened.append((name, group.title))
    }
    frameworks[group.columns.lowerBound] = name
    makeRoom(for: name, over: group.columns)
  }

  /// Widens columns until a text that runs over them is not cut.
  private mutating func makeRoom(for text: String, over columns: Range<Int>) {
    let room = widths[columns].reduce(0, +)
    let missing = Self.width(of: text) - room
    guard missing > 0 else { return }
    for column in columns { widths[column] += missing / Double(columns.count) }
  }

  /// The width of a text in bold, with a little air.
  private static func width(of text: String) -> Double { Double(text.count) * 1.15 + 1 }
}
