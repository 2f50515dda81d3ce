import Curriculum
import Journal
import ProgramFile

extension Event.Deed {
  /// What was done, after the name of the one who did it.
  func words(_ names: PartNames) -> String {
    switch self {
    case .imported(let changes, let source):
      let cells = changes.count { !$0.address.isStructure }
      return cells == 0
        ? "brought in \(source)"
        : "brought in \(source): \(cells == 1 ? "1 cell" : "\(cells) cells")"
    case .changed(_, let undoes?): return "took back change \(undoes)"
    case .changed(let changes, nil): return Self.words(of: changes, names)
    case .drafted: return "wrote a text that lost a conflict"
    case .signed(let signature):
      switch signature.scope {
      case .approval: return "approved the set"
      case .strand(let strand): return "signed for \(strand.title)"
      }
    case .closed(let reason): return "closed the program\(reason.isEmpty ? "" : ": \(reason)")"
    case .reopened(let reason): return "opened the program\(reason.isEmpty ? "" : ": \(reason)")"
    }
  }

  private static func words(of changes: [CellChange], _ names: PartNames) -> String {
    let part = names.name(of: changes.first?.address.part)
    let fields = Set(changes.map(\.address.field))
    if let change = changes.first(where: { $0.address.field == CellAddress.deleted }) {
      return change.value == nil ? "restored \(part)" : "deleted \(part)"
    }
    if changes.contains(where: { $0.address.field == CellAddress.place && $0.version == 1 }) {
      return "added \(part)"
    }
    if fields.isSubset(of: [CellAddress.place, CellAddress.order]) { return "moved \(part)" }
    if fields == ["alignments"] { return "aligned \(part)" }
    return changes.count == 1 ? "changed \(part)" : "changed \(changes.count) cells"
  }
}
