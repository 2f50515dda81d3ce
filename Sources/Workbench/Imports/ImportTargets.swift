import Curriculum

/// Where a person can put words of a document.
struct ImportTargets: Sendable {
  let groups: [Group]

  struct Group: Sendable {
    var targetGroup: String
    var targets: [Target]
  }

  struct Target: Sendable {
    var target: String
    var targetWords: String
  }

  /// With more objectives than this only a few fields of each are offered, or the page would hold
  /// more choices than words.
  private static let mostWithAll = 19

  init(in program: Program) {
    let whole = [
      ("title", "Title"), ("summary", "Summary"), ("intensity", "Intensity and quality"),
      ("team teaching", "How we teach together"), ("material", "A new material"),
      ("assessment", "A new assessment"), ("objective", "A new objective"), ("note", "A new note"),
    ]
    let isShort = program.objectives.count > Self.mostWithAll
    let objectives = program.objectives.enumerated().map { index, objective in
      let name = objective.label ?? "Objective \(index + 1)"
      let strands = isShort ? [] : Strand.allCases
      let fields =
        [("statement", "statement")]
        + strands.map { ($0.rawValue, "new \($0.rawValue) outcome") }
        + (isShort ? [] : [("assessment", "new assessment")]) + [("notes", "notes")]
      return Group(
        targetGroup: name,
        targets: fields.map {
          Target(target: "\(objective.id)/\($0.0)", targetWords: "\(name), \($0.1)")
        })
    }
    groups =
      [
        Group(
          targetGroup: "The program",
          targets: whole.map { Target(target: $0.0, targetWords: $0.1) })
      ] + objectives
  }

  func contains(_ target: String) -> Bool {
    groups.contains { $0.targets.contains { $0.target == target } }
  }
}
