public import Curriculum
public import Frameworks

/// Two frameworks side by side: which items belong together, and the path that justifies each pair.
///
/// A pair comes from an objective that meets both items, or from links that publishers have made,
/// at most two of them. Nothing is guessed from words.
public struct FrameworkCrosswalk: Hashable, Sendable {
  /// The framework of the rows.
  public var first: Framework
  /// The framework of the columns.
  public var second: Framework
  /// The titles of the programs whose objectives were looked at.
  public var programs: [String]
  /// The pairs with a path, in the order of both lists.
  public var cells: [FrameworkCell]
  /// How many paths were found or might be there, and are not shown.
  public var omitted: Int
  /// How many published links say nothing that justifies a pair.
  public var unreadLinks: Int

  /// Derives the crosswalk through the objectives of programs and the links of all lists.
  public init(
    of first: Framework, and second: Framework, programs: [Program] = [],
    library: FrameworkLibrary
  ) {
    self.first = first
    self.second = second
    self.programs = programs.map(\.title)
    var paths = PathCollection()
    for (index, program) in programs.enumerated() {
      let title = program.title.isEmpty ? "program \(index + 1)" : program.title
      var source = ObjectivePaths(program, library, title: programs.count > 1 ? title : "")
      source.add(from: first, to: second, into: &paths)
    }
    let named = [first, second].filter { library[$0.id] == nil }
    let links = LinkPaths(library.frameworks + named)
    links.add(from: first, to: second, into: &paths)
    cells = paths.cells.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    omitted = paths.omitted
    unreadLinks = links.unread
  }

  /// The positions of the items of the first framework that reach the second.
  var rows: [Int] { Set(cells.map(\.first)).sorted() }

  /// The positions of the items of the second framework that are reached.
  var columns: [Int] { Set(cells.map(\.second)).sorted() }
}
