import Curriculum
import Frameworks

/// The rows of a crosswalk to be, and every alignment with the row that it belongs to.
struct CrosswalkSources {
  private(set) var rows: [CrosswalkRow] = []
  /// The links of row `n` are `links[ends[n - 1]..<ends[n]]`.
  private(set) var ends: [Int] = []
  private(set) var links: [CrosswalkLink] = []
  /// The number of each link's item.
  private(set) var slots: [ItemIndex.Slot] = []
  private(set) var index: ItemIndex
  /// How many of the first rows were asked for.
  private(set) var counted = 0
  /// How many alignments were not chosen.
  private(set) var unchosen = 0
  private(set) var unaligned: [UnalignedOutcome] = []
  let times: TeachingTimes
  private let options: CrosswalkOptions

  init(_ program: Program, _ index: ItemIndex, _ options: CrosswalkOptions) {
    self.index = index
    self.options = options
    times = TeachingTimes(of: program)
    let expected = program.objectives.reduce(0) { sum, objective in
      Strand.allCases.reduce(sum + objective.alignments.count) { sum, strand in
        objective.outcomes[strand].reduce(sum) { $0 + $1.alignments.count }
      }
    }
    links.reserveCapacity(expected)
    slots.reserveCapacity(expected)
    for rows in options.rows.isEmpty ? [.objectives] : options.rows { add(rows, of: program) }
    counted = self.rows.count
    if options.rows.isEmpty { addOtherParts(of: program) }
    unaligned = program.unalignedOutcomes.filter { isShown($0.strand) }
  }

  /// Adds a part that is a row only when something that was chosen is said of it.
  mutating func addRow(
    _ kind: CrosswalkRow.Kind, _ part: PartID, _ label: String, _ statement: String,
    _ alignments: [Alignment], strand: Strand? = nil
  ) {
    let start = links.count
    add(alignments, part, .row, strand: strand)
    if links.count > start { close(CrosswalkRow(kind, part, label, statement)) }
  }

  /// Adds the alignments of a part to the row that is being made.
  mutating func add(
    _ alignments: [Alignment], _ carrier: PartID, _ kind: CrosswalkLink.Kind, strand: Strand?,
    text: String = ""
  ) {
    for alignment in alignments {
      let slot = index.slot(of: alignment.item)
      guard isChosen(alignment, slot, strand) else {
        unchosen += 1
        continue
      }
      slots.append(slot)
      links.append(CrosswalkLink(alignment, of: carrier, kind, text))
    }
  }

  /// Adds all that an objective and its parts carry to the row that is being made.
  mutating func addAll(of objective: Objective, as kind: CrosswalkLink.Kind) {
    let statement = kind == .row ? "" : objective.shownStatement
    add(objective.alignments, objective.id, kind, strand: nil, text: statement)
    for strand in Strand.allCases { addOutcomes(of: objective, in: strand) }
    for activity in objective.activities {
      add(activity.alignments, activity.id, .activity, strand: nil, text: activity.text)
    }
    for material in objective.materials {
      add(material.alignments, material.id, .material, strand: nil, text: material.text)
    }
    for test in objective.assessments {
      add(test.alignments, test.id, .assessment, strand: nil, text: test.text)
    }
  }

  /// Adds what the outcomes of one strand carry to the row that is being made.
  mutating func addOutcomes(of objective: Objective, in strand: Strand) {
    for outcome in objective.outcomes[strand] {
      add(
        outcome.alignments, outcome.id, .outcome(strand), strand: strand, text: outcome.text)
    }
  }

  /// Ends the row that is being made.
  mutating func close(_ row: CrosswalkRow) {
    if let parts = options.parts, !(row.part.map(parts.contains) ?? false) {
      let start = ends.last ?? 0
      unchosen += links.count - start
      links.removeLast(links.count - start)
      slots.removeLast(slots.count - start)
      return
    }
    rows.append(row)
    ends.append(links.count)
  }

  /// Whether outcomes of a strand are asked for.
  func isShown(_ strand: Strand) -> Bool { options.strands?.contains(strand) ?? true }

  private func isChosen(
    _ alignment: Alignment, _ slot: ItemIndex.Slot, _ strand: Strand?
  ) -> Bool {
    if let strength = options.strength, alignment.strength != strength { return false }
    if let levels = options.levels {
      guard let level = alignment.level, levels.contains(CrosswalkLevels(level)) else {
        return false
      }
    }
    guard let strands = options.strands else { return true }
    return (strand ?? index.strand(of: slot)).map(strands.contains) ?? false
  }
}
