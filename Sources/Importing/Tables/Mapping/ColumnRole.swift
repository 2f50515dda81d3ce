/// What a column of a table says of an item.
package enum ColumnRole: String, CaseIterable, Sendable, Hashable {
  case identifier, code, statement, label, parent, level, type, keywords, notes, citation

  /// The headings that mean the role, by their letters and digits alone; the surest come first.
  var headings: [String] {
    switch self {
    case .identifier: ["identifier", "uuid", "guid", "itemidentifier"]
    case .code:
      [
        "code", "standardcode", "itemcode", "humancodingscheme", "notation", "codenumber",
        "standardnumber", "competencynumber", "tasknumber", "skillnumber", "standardid",
        "standardno", "standardobjnumber", "competencycode", "competencyno", "objectivenumber",
        "indicatornumber", "itemnumber", "competencyid", "itemid", "indicatorid", "benchmarkid",
        "number", "no", "nr", "ref", "refno", "reference", "referencenumber", "id", "codes",
        "item",
      ]
    case .statement:
      [
        "statement", "fullstatement", "standardstatement", "standardtext", "standarddescription",
        "competencystatement", "competency", "taskstatement", "skillstatement", "objective",
        "learningobjective", "outcome", "learningoutcome", "performanceindicator", "indicator",
        "benchmark", "description", "standard", "task", "skill", "text", "content", "competencies",
        "standards", "skills", "tasks", "objectives", "outcomes", "performanceobjective",
        "performancestandard", "expectation", "standardobjective", "coursecompetency",
        "coursecompetencies", "learninggoal", "learninggoals", "learningoutcomes",
        "performancestatement", "whatthelearnercando",
      ]
    case .label:
      [
        "label", "shortname", "shorttitle", "abbreviatedstatement", "shortstatement", "title",
        "name", "heading", "topic",
      ]
    case .parent:
      [
        "parent", "parentcode", "parentid", "parentnumber", "parentidentifier", "ischildof",
        "belongsto", "under", "parentstandard",
      ]
    case .level:
      [
        "level", "levels", "grade", "grades", "gradelevel", "gradeband", "educationlevel",
        "nrslevel", "efl", "efllevel", "educationalfunctioninglevel", "proficiencylevel",
        "ccrslevel",
      ]
    case .type: ["type", "itemtype", "cfitemtype", "kind", "kindofitem"]
    case .keywords: ["keywords", "keyword", "conceptkeywords", "tags", "searchterms"]
    case .notes:
      ["notes", "note", "comments", "comment", "remarks", "guidance", "explanation", "examples"]
    case .citation: ["citation", "source", "cite", "cfr", "page"]
    }
  }

  /// How sure a heading is to mean the role: of two the lower one is; nil where it does not.
  func rank(of heading: String) -> Int? { headings.firstIndex(of: HeadedTable.key(heading)) }

  /// The role that a heading names.
  static func named(_ heading: String) -> ColumnRole? {
    let key = HeadedTable.key(heading)
    guard !key.isEmpty else { return nil }
    return allCases.first { $0.headings.contains(key) }
  }
}
