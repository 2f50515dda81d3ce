import Curriculum

/// How the strands of a set come together, 34 CFR 463.37(b): what several rules ask, so that each
/// problem is told by one of them.
struct Integration {
  /// The strands in which some objective asks for something.
  let present: [Strand]
  /// Strands of which no objective asks for anything of another strand, where others do.
  let apart: [Strand]
  /// Whether several strands are there, and no objective brings two of them together.
  let isParallel: Bool
  /// How many objectives ask for something in each strand that is there.
  let integrated: Int
  /// How many objectives there are.
  let count: Int

  init(of program: Program) {
    let strands = program.objectives.map(\.strands)
    let present = Strand.allCases.filter { strand in strands.contains { $0.contains(strand) } }
    let isParallel = present.count > 1 && strands.allSatisfy { $0.count < 2 }
    let apart =
      isParallel || present.count < 3
      ? []
      : present.filter { strand in
        strands.allSatisfy { !$0.contains(strand) || $0.count == 1 }
      }
    let joined = present.filter { !apart.contains($0) }
    self.present = present
    self.isParallel = isParallel
    self.apart = apart
    integrated = strands.count { strands in joined.allSatisfy(strands.contains) }
    count = program.objectives.count
  }

  /// The strands that an objective should share: those there, but for lists that stand apart.
  var shared: [Strand] { present.filter { !apart.contains($0) } }

  /// Whether less than half of the objectives bring the strands together.
  ///
  /// The half is a measure of ours; a set of three objectives or fewer is judged one by one.
  var isThin: Bool { !isParallel && shared.count > 1 && count > 3 && integrated * 2 < count }
}
