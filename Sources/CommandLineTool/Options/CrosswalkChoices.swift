import ArgumentParser
import Authoring
import Curriculum
import Reports

/// The options of every command that crosses parts with items.
struct CrosswalkChoices: ParsableArguments {
  @Option(
    name: .customLong("framework"),
    help: ArgumentHelp(
      "Show this framework: its id (see `plait frameworks list`) or a CASE file.",
      valueName: "id"))
  var frameworks: [String] = []

  @Option(
    help: ArgumentHelp(
      "Which parts are the rows: objectives, outcomes, units, courses, assessments, partners.",
      valueName: "kind"))
  var rows: [RowsOption] = []

  @Option(
    help: ArgumentHelp(
      "Show this part alone, by label or id; may be said again.", valueName: "name"))
  var part: [String] = []

  @Option(
    help: ArgumentHelp(
      "Show this item with all below it; may be said again.", valueName: "code"))
  var item: [String] = []

  @Flag(
    help: ArgumentHelp(
      "Show the items that are required: the program's own, and the profile's lists."))
  var required = false

  @Option(help: "Which items are shown: those that are used, or all that could be met.")
  var columns: ColumnsOption?

  @Option(help: "Count only what this strand carries; may be said again.")
  var strand: [StrandOption] = []

  @Option(help: "Count only what is introduced, reinforced, mastered or assessed.")
  var level: [LevelOption] = []

  @Option(help: "Count only what is met in full, or in part.")
  var strength: StrengthOption?

  @Option(
    help: ArgumentHelp(
      "Show the tree of a framework so many levels deep; what stands deeper counts there.",
      valueName: "number"))
  var depth: Int?

  /// The frameworks that were named by a file.
  var frameworkFiles: [String] { frameworks.filter(Desk.isFrameworkFile) }

  /// The first option that was given and is no framework; nil when there is none.
  var firstBesideFrameworks: String? {
    let given: [(String, Bool)] = [
      ("--rows", !rows.isEmpty), ("--part", !part.isEmpty), ("--item", !item.isEmpty),
      ("--required", required), ("--columns", columns != nil), ("--strand", !strand.isEmpty),
      ("--level", !level.isEmpty), ("--strength", strength != nil), ("--depth", depth != nil),
    ]
    return given.first { $0.1 }?.0
  }

  func validate() throws {
    for name in frameworks + part + item where name.allSatisfy(\.isWhitespace) {
      throw ValidationError("--framework, --part and --item want a name: “\(name)” is none.")
    }
    if let depth, depth < 1 { throw ValidationError("--depth counts from 1.") }
  }

  /// What a person asks for, with the frameworks looked up.
  func wishes(on desk: Desk) throws -> CrosswalkWishes {
    var wishes = CrosswalkWishes()
    wishes.options.frameworks = try desk.frameworkIDs(frameworks)
    wishes.options.hidesOwnCodes = !frameworks.isEmpty
    wishes.options.rows = rows.map(\.rows)
    if let columns { wishes.options.columns = columns.columns }
    if !strand.isEmpty { wishes.options.strands = Set(strand.map(\.strand)) }
    if !level.isEmpty {
      wishes.options.levels = CrosswalkLevels(level.map { CrosswalkLevels($0.level) })
    }
    wishes.options.strength = strength?.strength
    wishes.options.depth = depth
    wishes.parts = part
    wishes.items = item
    wishes.isRequiredOnly = required
    return wishes
  }
}
