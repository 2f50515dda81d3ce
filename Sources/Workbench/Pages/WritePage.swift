import Curriculum
import Journal

/// The set as a grid; it can be read without script, and is written in with it.
struct WritePage: Page {
  static let template = "write"
  static let styles = ["write.css"]
  static let scripts = ["write.js"]
  var pageTitle: String { "Write" }
  let frameProgram: FrameProgram?
  let seq: String
  let mayWrite: Bool
  let objectives: [Row]
  let isEmpty: Bool

  struct Row: Sendable {
    var part: String
    var label: String
    var statement: String?
    var standards: [Standard]
    var hasMore: Bool
    var learnerWording: String?
    var notes: String?
    var units: String?
    var strands: [Column]
  }

  struct Column: Sendable {
    var strandClass: String
    var strandName: String
    var hasNone: Bool
    var outcomes: [Entry]
  }

  struct Entry: Sendable {
    var part: String
    var text: String
    var outcomeStandards: [Standard]
  }

  struct Standard: Sendable {
    var code: String
    var isPartial: Bool

    init(_ alignment: Alignment) {
      code = alignment.item.code
      isPartial = alignment.strength == .partial
    }
  }

  init(_ opened: OpenedProgram) {
    let program = opened.program
    frameProgram = opened.frame(.write)
    seq = "\(opened.state.sequence)"
    mayWrite = opened.mayWrite
    isEmpty = program.objectives.isEmpty
    let units = Dictionary(
      program.units.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    objectives = program.objectives.enumerated().map { index, objective in
      let names = objective.units.compactMap { units[$0] }
      return Row(
        part: objective.id.rawValue, label: objective.label ?? "Objective \(index + 1)",
        statement: objective.statement?.nilIfEmpty,
        standards: objective.alignments.map(Standard.init),
        hasMore: objective.learnerWording != nil || objective.notes != nil || !names.isEmpty,
        learnerWording: objective.learnerWording, notes: objective.notes,
        units: names.isEmpty ? nil : names.joined(separator: ", "),
        strands: Strand.allCases.map { strand in
          let outcomes = objective.outcomes[strand]
          return Column(
            strandClass: strand.pageClass, strandName: strand.title.capitalizedFirst,
            hasNone: outcomes.isEmpty,
            outcomes: outcomes.map {
              Entry(
                part: $0.id.rawValue, text: $0.text,
                outcomeStandards: $0.alignments.map(Standard.init))
            })
        })
    }
  }
}

extension Strand {
  /// The name of the strand in style sheets.
  var pageClass: String { title.replacing(" ", with: "-") }
}

extension Program {
  /// The title, or what stands where one is missing.
  var shownTitle: String { title.isEmpty ? "A program without a title" : title }
}

extension String {
  var nilIfEmpty: String? { isEmpty ? nil : self }
}
