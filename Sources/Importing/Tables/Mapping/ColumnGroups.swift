/// Headings of columns that hold what the items of a list belong to.
enum ColumnGroups {
  /// Whether a heading names what stands above a standard, such as `Domain` or `Duty area`.
  static func isAbove(_ heading: String) -> Bool { above.contains(HeadedTable.key(heading)) }

  /// Whether a heading names one depth of a hierarchy, such as `Domain` or `Level 2`.
  static func isDepth(_ heading: String) -> Bool {
    let key = HeadedTable.key(heading)
    let plain = key.filter { !$0.isNumber }
    return above.contains(plain) || below.contains(plain)
      || ["level", "tier"].contains(plain) && plain != key
  }

  private static let above: Set = [
    "strand", "domain", "cluster", "category", "conceptualcategory", "subcategory", "area",
    "contentarea", "unit", "duty", "dutyarea", "goal", "section", "group", "subgroup", "theme",
    "module", "standardarea", "anchor", "anchors", "anchorstandard", "ccranchor",
    "ccranchorstandard", "tier", "block", "subtopic", "skillarea",
  ]
  /// Parts of a standard or a skill.
  private static let below: Set = ["substandard", "subskill"]
}
