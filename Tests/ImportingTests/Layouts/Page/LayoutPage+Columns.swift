import Curriculum

extension LayoutPage {
  /// The columns of a set in some order: the number first, where there are labels and chance has it.
  mutating func columnsInAnyOrder(for objectives: [LaidOutObjective]) -> [HeadingRole] {
    let columns = hand.shuffled([.objective] + HeadingRole.strands)
    let isNumbered = objectives.allSatisfy { $0.label != nil } && hand.oneIn(3)
    return isNumbered ? [.number] + columns : columns
  }

  /// The columns as most forms have them.
  mutating func usualColumns() -> [HeadingRole] { [.objective] + HeadingRole.strands }

  /// The row that heads some columns.
  mutating func headerRow(_ columns: [HeadingRole]) -> [LayoutCell] {
    columns.map { headingCell($0) }
  }

  /// The row of an objective; its label stands with the statement unless it has a column.
  mutating func row(_ objective: LaidOutObjective, _ columns: [HeadingRole]) -> [LayoutCell] {
    var unlabelled = objective
    if columns.contains(.number) { unlabelled.label = nil }
    return columns.map { column in
      switch column {
      case .objective: statementCell(unlabelled)
      case .number: labelCell(objective.label)
      case .strand(let strand): outcomesCell(objective.outcomes[strand])
      case .assessment: LayoutCell(hand.pick(Self.assessments))
      case .materials: LayoutCell(hand.pick(Self.materials))
      case .topic: LayoutCell(hand.pick(Self.topics))
      case .hours: LayoutCell(hand.pick(["12", "8", "16 hours", "9.5"]))
      case .week, .component: ""
      }
    }
  }

  static let assessments = [
    "Check-off by both instructors", "Written log with a rubric", "Timed demonstration",
  ]

  private static let materials = ["Forms of the employer", "Handbook, chapter 3", "Safety posters"]
  private static let topics = ["Getting started", "Safety on the job", "Working with others"]
}

extension HeadingRole {
  /// The strands as roles, in the order of the rule.
  static let strands = Strand.allCases.map(HeadingRole.strand)
}
