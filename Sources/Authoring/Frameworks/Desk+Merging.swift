import Curriculum
import Frameworks
import Importing

extension Desk {
  /// Puts the statements of a framework onto the codes of another one, by id or file; says how many
  /// items got theirs, and how many had the same before.
  public func merge(
    _ brought: BroughtFramework, onto name: String
  ) throws(AuthoringError) -> (framework: BroughtFramework, added: Int, unchanged: Int) {
    let base = try package(named: name)
    let merge = StatementMerge(brought.package, onto: base.package)
    let merged = BroughtFramework(
      merge.package, id: base.id, origin: brought.origin,
      findings: brought.findings + merge.findings)
    return (merged, merge.added, merge.unchanged)
  }
}
