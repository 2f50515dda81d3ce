import Curriculum
import Hummingbird
import Journal
import Reports

/// What a person wants to see of the crosswalk.
struct CrosswalkChoice: Sendable {
  /// The id of the framework; nil for the first that there is.
  var framework: String?
  var strand: Strand?
  var rows = CrosswalkOptions.Rows.objectives
  var onlyGaps = false

  /// The kinds of parts that can be aligned here.
  static let rowChoices: [CrosswalkOptions.Rows] = [.objectives, .outcomes, .units]
  /// What stands for the id of a framework where codes belong to none.
  static let noFramework = "?"

  /// - Throws: `Failure.notUnderstood` for what the page does not offer.
  init(_ request: Request) throws(Failure) {
    framework = request.query("framework")?.nilIfEmpty
    onlyGaps = request.query("gaps") == "only"
    if let name = request.query("strand")?.nilIfEmpty {
      guard let found = Strand.allCases.first(where: { $0.title == name }) else {
        throw Self.notOffered
      }
      strand = found
    }
    if let name = request.query("rows")?.nilIfEmpty {
      guard let found = Self.rowChoices.first(where: { $0.rawValue == name }) else {
        throw Self.notOffered
      }
      rows = found
    }
  }

  static let notOffered = Failure.notUnderstood(
    "There is no such view of the crosswalk.", "Choose one of those above the crosswalk.")

  /// The address of the crosswalk of a program.
  static func address(of program: ProgramKey) -> String { "/programs/\(program)/crosswalk" }

  /// The address of the crosswalk with this choice.
  func address(of program: ProgramKey) -> String {
    var fields: [String] = []
    if let framework { fields.append("framework=\(framework.queryEncoded)") }
    if let strand { fields.append("strand=\(strand.title.queryEncoded)") }
    if rows != .objectives { fields.append("rows=\(rows.rawValue)") }
    if onlyGaps { fields.append("gaps=only") }
    let query = fields.isEmpty ? "" : "?\(fields.joined(separator: "&"))"
    return Self.address(of: program) + query
  }

  /// An address that leads back to a crosswalk of the program, and nowhere else.
  static func back(_ path: String?, to program: ProgramKey) -> String {
    let own = address(of: program)
    guard let path, path.utf8.count <= 600, path.hasPrefix("\(own)?"),
      path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !path.contains("\\")
    else { return own }
    return path
  }
}
