/// One case of a condition.
struct FormBranch: Sendable {
  /// What must hold; nil for every other case.
  var condition: FormCondition?
  var segments: [FormSegment]
}
