extension CFPackage {
  /// Every place that the schema of CASE 1.1 would refuse.
  package var violations: [CASEViolation] {
    var check = ConformanceCheck()
    check.document(document)
    for (index, item) in items.enumerated() { check.item(item, at: "CFItems[\(index + 1)]") }
    for (index, association) in associations.enumerated() {
      check.association(association, at: "CFAssociations[\(index + 1)]")
    }
    check.definitions(definitions)
    for (index, rubric) in rubrics.enumerated() {
      check.rubric(rubric, at: "CFRubrics[\(index + 1)]")
    }
    return check.violations
  }
}
