package import Curriculum
package import Exporting
import Frameworks
import Reports

extension Desk {
  /// The crosswalk of two frameworks, named by id or by file, through the objectives of programs
  /// and through published links; and whether any path was found.
  package func crosswalk(
    between one: String, and other: String, through programs: [Program], named path: String
  ) throws(AuthoringError) -> (file: ExportedFile, hasPaths: Bool) {
    let (first, second) = (try framework(named: one), try framework(named: other))
    guard first.id != second.id else {
      throw .request(other, "This is the same framework as \(one). Name two that differ.")
    }
    for (name, framework) in [(one, first), (other, second)] where framework.items.isEmpty {
      throw .input(name, "This framework has no items, so nothing can be set beside it.")
    }
    let crosswalk = FrameworkCrosswalk(
      of: first, and: second, programs: programs, library: library)
    let report = crosswalk.report(hasMatrix: !path.lowercased().hasSuffix(".csv"))
    let file = try Self.document(
      report, of: programs.first ?? Program(), named: path,
      endings: ["xlsx", "csv", "html", "docx", "md"])
    return (file, !crosswalk.cells.isEmpty)
  }
}
