import Curriculum

extension PartPairs {
  /// How many of the words of the shorter statement must stand in the longer one.
  private static let mostWords = 0.6

  /// Statements of more pairs than this are not compared word by word.
  static let comparedPairs = 250_000

  /// Pairs the objectives of two programs, and what they ask for.
  ///
  /// They are the same by an equal statement; by an equal label, when one of the two lacks its
  /// statement or its outcomes; by most words of the statement, where labels do not differ; and by
  /// equal outcomes, where neither has a statement.
  mutating func pairObjectives(_ ours: [Objective], _ theirs: [Objective]) {
    let sparse = { (one: Objective, other: Objective) in
      [one, other].contains { WordKey($0.statement) == nil || $0.strands.isEmpty }
    }
    let bare = { (one: Objective, other: Objective) in
      [one, other].contains { !($0.label ?? "").contains(where: \.isLetter) }
    }
    let words = Self.words(of: ours + theirs)
    let near = { (one: Objective, other: Objective) in
      Self.closeness(words[one.statement ?? ""], words[other.statement ?? ""])
    }
    var rules: [PairRule<Objective>] = [
      .words(\.statement, and: [\.label]),
      .words(\.statement),
      .words(\.label, where: sparse),
      PairRule({ Self.number(of: $0) }) { sparse($0, $1) && bare($0, $1) },
      PairRule({ WordKey($0.label) }, closeness: near),
      PairRule({ Self.number(of: $0) }) { bare($0, $1) ? near($0, $1) : nil },
      PairRule({ Self.outcomes(of: $0) }) { Self.agree($0.label, $1.label) },
    ]
    if ours.count * theirs.count <= Self.comparedPairs {
      rules.append(
        PairRule({ _ in 0 }) { one, other in
          [one, other].contains { WordKey($0.label) == nil } ? near(one, other) : nil
        })
    }
    pair(ours, theirs, by: rules) { pairs, ours, theirs in
      for strand in Strand.allCases {
        pairs.pair(ours.outcomes[strand], theirs.outcomes[strand], by: [.words(\.text)])
      }
      pairs.pair(ours.activities, theirs.activities, by: [.words(\.text)])
      pairs.pairMaterials(ours.materials, theirs.materials)
      pairs.pairAssessments(ours.assessments, theirs.assessments)
    }
  }

  /// The numbers of a label: `1` and `SSLO 1` have the same.
  private static func number(of objective: Objective) -> AnyHashable? {
    let numbers = (objective.label ?? "").split { !$0.isNumber }
    return numbers.isEmpty ? nil : numbers
  }

  /// What an objective without a statement asks for; nil for any other.
  private static func outcomes(of objective: Objective) -> AnyHashable? {
    guard WordKey(objective.statement) == nil, !objective.strands.isEmpty else { return nil }
    return Strand.allCases.map { objective.outcomes[$0].map { WordKey($0.text) } }
  }

  private static func words(of objectives: [Objective]) -> [String: Set<String>] {
    let statements = Set(objectives.compactMap(\.statement))
    return Dictionary(
      statements.map { ($0, Set(PlainWords($0).words)) }, uniquingKeysWith: { first, _ in first })
  }

  static func closeness(_ one: Set<String>?, _ other: Set<String>?) -> Double? {
    guard let one, let other, !one.isEmpty, !other.isEmpty else { return nil }
    let closeness = Double(one.intersection(other).count) / Double(min(one.count, other.count))
    return closeness >= mostWords ? closeness : nil
  }
}
