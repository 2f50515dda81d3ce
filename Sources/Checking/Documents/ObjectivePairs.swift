import Curriculum

/// The objectives of two documents that are one: by their label, or by most of their words.
struct ObjectivePairs {
  /// The places in the other document and in the program, from 0, of all that are one.
  private(set) var all: [(other: Int, own: Int)] = []
  /// Those of which the statements differ.
  private(set) var differing: [(other: Int, own: Int)] = []
  /// The places in the other document of objectives that the program has not.
  private(set) var unpaired: [Int] = []

  /// Pairs each objective of the other document.
  init(_ other: Program, with program: Program) {
    let statements = WordedTexts(program.objectives.map { $0.statement ?? "" })
    let labels = Self.labels(of: program)
    for (index, objective) in other.objectives.enumerated() {
      let words = WordedTexts.words(of: objective.statement ?? "")
      let labeled = objective.label.flatMap { labels[$0.lowercased()] }
      // A number in brackets is no statement.
      guard words.contains(where: { $0.count > 2 && $0.contains(where: \.isLetter) }) else {
        if let labeled { all.append((index, labeled)) }
        continue
      }
      if let own = statements.same(words) {
        all.append((index, own))
      } else if let own = labeled ?? statements.likest(words) {
        all.append((index, own))
        differing.append((index, own))
      } else {
        unpaired.append(index)
      }
    }
  }

  /// The places of the labels that stand once, beside a statement; one that stands twice says
  /// nothing about which objective is meant.
  private static func labels(of program: Program) -> [String: Int] {
    var places: [String: [Int]] = [:]
    for (index, objective) in program.objectives.enumerated() {
      guard let label = objective.label?.lowercased(),
        !WordedTexts.words(of: objective.statement ?? "").isEmpty
      else { continue }
      places[label, default: []].append(index)
    }
    return places.compactMapValues { $0.count == 1 ? $0[0] : nil }
  }
}
