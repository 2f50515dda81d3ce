import Curriculum
import Importing

/// What was read from a laid-out program, beside what should have been.
struct LayoutReading {
  let seed: UInt64
  private let dump: String
  private let expected: [String]
  private let actual: [String]
  /// How many objectives and outcomes the program has.
  let size: Int

  init(
    seed: UInt64, outline: SourceOutline, expected: [LaidOutObjective], actual: [Objective]
  ) {
    self.seed = seed
    dump = outline.dump
    self.expected = expected.flatMap(\.picture)
    self.actual = actual.flatMap(LaidOutObjective.picture)
    size = self.expected.count
  }

  var isRight: Bool { expected == actual }

  /// The document, what was expected and what came; lines that differ are marked.
  var report: String {
    """
    Seed \(seed), the document:
    \(dump)
    Expected:
    \(Self.marked(expected, without: actual))

    Actual:
    \(Self.marked(actual, without: expected))
    """
  }

  private static func marked(_ lines: [String], without others: [String]) -> String {
    let others = Set(others)
    return lines.map { (others.contains($0) ? "  " : "! ") + $0 }.joined(separator: "\n")
  }
}
