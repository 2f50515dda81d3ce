import Authoring
import Curriculum
import Frameworks
import Journal
import Reports

/// A cell of the crosswalk: a part that can be aligned here, and an item that it can be aligned with.
struct AlignmentPlace: Sendable {
  let part: PartID
  let row: CrosswalkRow
  let alignments: ItemAlignments
  let code: String
  let itemText: String
  let frameworkTitle: String
  let through: String?

  private static let longestItem = 300

  /// Finds the cell that an address or a form names; nil when there is none such.
  init?(
    part name: String, item text: String, in program: Program, _ desk: Desk
  ) throws(AuthoringError) {
    let part = PartID(name)
    guard let rows = program.rowKind(of: part), text.utf8.count <= Self.longestItem else {
      return nil
    }
    let item = ItemReference(text)
    let found = desk.library.located(item)?.items ?? []
    let isCited = program.alignedParts.contains { $0.alignments.contains { $0.item == item } }
    guard found.count == 1 || isCited, !item.code.isEmpty else { return nil }
    let known = found.count == 1 ? found[0] : nil
    let reference = known?.reference ?? item
    alignments = ItemAlignments(reference, in: desk.library)
    var wishes = CrosswalkWishes()
    wishes.options.rows = [rows]
    wishes.options.parts = [part]
    wishes.options.items = [reference]
    let crosswalk = try desk.crosswalk(of: program, wishes)
    guard let row = crosswalk.countedRows.first else { return nil }
    self.part = part
    self.row = row
    frameworkTitle =
      known.flatMap { desk.library[$0.framework]?.title } ?? "Codes of no loaded framework"
    itemText = known?.item.statement ?? ""
    let place = crosswalk.columns.firstIndex { $0.item == reference }
    let mark = row.marks.first { $0.column == place }
    if let place {
      let column = crosswalk.columns[place]
      code = crosswalk.name(of: column)
      through =
        CrosswalkCell(
          row, mark, column, called: code, of: crosswalk, desk.library, at: ""
        ).content?.through
    } else {
      let isSkill = known.flatMap { desk.library[$0.framework]?.kind } == .skills
      code = (isSkill ? known?.item.label.nilIfEmpty : nil) ?? reference.code
      through = nil
    }
  }

  /// The strand to which the part belongs, when to one.
  var strand: Strand? {
    if case .outcome(let strand) = row.kind { strand } else { nil }
  }

  /// What the place is called, such as `LO 4 with MP.6`.
  var words: String { "\(row.shownLabel) with \(code)" }
}

extension Program {
  /// As which kind of row a part stands in the crosswalk; nil for one that does not.
  fileprivate func rowKind(of part: PartID) -> CrosswalkOptions.Rows? {
    if objectives.contains(where: { $0.id == part }) { return .objectives }
    if units.contains(where: { $0.id == part }) { return .units }
    let isOutcome = objectives.contains { objective in
      Strand.allCases.contains { objective.outcomes[$0].contains { $0.id == part } }
    }
    return isOutcome ? .outcomes : nil
  }
}
