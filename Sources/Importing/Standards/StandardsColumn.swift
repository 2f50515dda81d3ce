/// What a column of a table holds.
enum StandardsColumn: Sendable, Hashable {
  case code
  case statement
  /// The statements of one level.
  case level(String)
  /// The level of a row.
  case rowLevel
  /// What the rows belong to.
  case group
  case role(StandardsRole)
  /// Anything else, which is kept with the item under the head of the column.
  case note(String)

  /// Reads the head of a column; nil for words that say nothing of standards.
  init?(heading text: String) {
    if let level = StandardsLevel.named(in: text) {
      self = .level(level)
      return
    }
    let words = StandardsRole.plain(text)
    if Self.codes.contains(words) {
      self = .code
    } else if Self.statements.contains(words) {
      self = .statement
    } else if Self.groups.contains(words) {
      self = .group
    } else if words == "level" || words == "levels" || words == "nrs level" || words == "grade" {
      self = .rowLevel
    } else if let role = StandardsRole(heading: text) {
      self = .role(role)
    } else {
      return nil
    }
  }

  private static let codes: Set<String> = [
    "code", "codes", "standard code", "standard number", "standard no", "number", "no", "id",
    "item", "item number", "identifier", "reference", "ref", "ref no", "standard obj number",
    "competency number", "competency no", "competency code", "skill number", "objective number",
    "standard id", "task number", "indicator number",
  ]
  private static let statements: Set<String> = [
    "statement", "standard", "standards", "description", "standard statement", "skill", "skills",
    "competency", "competencies", "competency statement", "objective", "outcome", "outcomes",
    "indicator", "benchmark", "expectation", "task", "tasks", "standard objective",
    "standard description", "course competency", "course competencies", "learning outcome",
    "learning goals", "learning goal", "learning outcomes", "performance statement",
    "skill statement", "text", "full statement", "what the learner can do",
  ]
  private static let groups: Set<String> = [
    "domain", "strand", "category", "unit", "area", "topic", "duty", "cluster", "anchor",
    "anchor standard", "ccr anchor", "ccr anchor standard", "anchors", "group",
    "conceptual category",
  ]
}
