import Curriculum
import Foundation
import Journal
import ProgramFile

/// Puts the changes of cells together to what a person decides: a part with all that hangs on it is
/// added or deleted as one, and a cell that says something else is changed by itself.
struct ChangeSorting {
  private let opened: OpenedProgram
  private let target: ProgramCells
  private let names: PartNames
  private var cells: [CellChange] = []
  private var moved: [PartID: [CellChange]] = [:]
  private var added: [PartID: [CellChange]] = [:]
  private var deleted: [PartID: CellChange] = [:]

  init(_ opened: OpenedProgram, _ target: ProgramCells) {
    self.opened = opened
    self.target = target
    names = PartNames(opened)
  }

  mutating func add(_ change: CellChange) {
    guard let part = change.address.part else { return cells.append(change) }
    guard opened.state.cells[CellAddress(part: part, field: CellAddress.place)] != nil else {
      return added[newRoot(above: part), default: []].append(change)
    }
    switch change.address.field {
    case CellAddress.deleted:
      // What hangs on a deleted part is deleted with it.
      if !isDeleted(part), !isGoing(placeNow(of: part)?.part) { deleted[part] = change }
    case CellAddress.place, CellAddress.order: moved[part, default: []].append(change)
    default: cells.append(change)
    }
  }

  /// The changes in the order of the program's parts.
  var changes: [ImportChanges.Change] {
    let incoming = SaidByParts(target)
    let present = SaidByParts(opened.state.values)
    let changed = cells.map(cell)
    let moves = moved.map { part, changes in
      ImportChanges.Change(
        key: "move \(part)", kind: .changed, place: "\(names.name(of: part)), place in its list",
        pieces: [ChangedWords(isAdded: true, isRemoved: false, isSame: false, words: "moved")],
        writes: changes.map(write))
    }
    let news = added.map { root, changes in
      ImportChanges.Change(
        key: "add \(root)", kind: .added, place: place(ofNew: root),
        pieces: [
          ChangedWords(
            isAdded: true, isRemoved: false, isSame: false, words: incoming.words(of: root))
        ], writes: changes.map(write))
    }
    let gone = deleted.map { part, change in
      ImportChanges.Change(
        key: "delete \(part)", kind: .deleted, place: names.name(of: part),
        pieces: [
          ChangedWords(
            isAdded: false, isRemoved: true, isSame: false,
            words: present.words(of: part))
        ], writes: [write(change)])
    }
    return (changed + moves + news + gone).sorted {
      $0.place == $1.place
        ? $0.key < $1.key : $0.place.localizedStandardCompare($1.place) == .orderedAscending
    }
  }

  private func cell(_ change: CellChange) -> ImportChanges.Change {
    ImportChanges.Change(
      key: "cell \(change.address.part?.rawValue ?? "") \(change.address.field)",
      kind: change.value == nil ? .deleted : change.was == nil ? .added : .changed,
      place: names.name(of: change.address),
      pieces: ChangedWords.pieces(from: named(change.was), to: named(change.value)),
      writes: [write(change)])
  }

  /// A value with the names of parts where it mentions them by their ids.
  private func named(_ value: FileValue?) -> FileValue? {
    switch value?.content {
    case .text(let text), .bare(let text):
      FileValue.text(
        names.hasName(of: PartID(text))
          ? names.name(of: PartID(text)) : nameOfNew(PartID(text)) ?? text)
    case .list(let items): FileValue(.list(items.compactMap { named($0) }))
    default: value
    }
  }

  private func nameOfNew(_ part: PartID) -> String? {
    guard newPlace(of: part) != nil else { return nil }
    return ["title", "name", "label", "statement", "text"].lazy.compactMap {
      target.values[CellAddress(part: part, field: $0)]?.scalar
    }.first
  }

  private func write(_ change: CellChange) -> CellWrite {
    CellWrite(change.address, base: change.version - 1, value: change.value)
  }

  // MARK: Where parts hang

  private func placeNow(of part: PartID) -> CellPlace? {
    opened.state.cells[CellAddress(part: part, field: CellAddress.place)]?.value
      .flatMap { CellPlace($0) }
  }

  private func newPlace(of part: PartID) -> CellPlace? {
    target.values[CellAddress(part: part, field: CellAddress.place)].flatMap { CellPlace($0) }
  }

  /// The uppermost part that is new, on the way from a new part to the program.
  private func newRoot(above part: PartID) -> PartID {
    var root = part
    while let above = newPlace(of: root)?.part, placeNow(of: above) == nil { root = above }
    return root
  }

  private func isDeleted(_ part: PartID) -> Bool {
    var next: PartID? = part
    while let part = next {
      let cell = opened.state.cells[CellAddress(part: part, field: CellAddress.deleted)]
      if cell?.value != nil { return true }
      next = placeNow(of: part)?.part
    }
    return false
  }

  /// Whether a part that stands now is in no place of what comes in.
  private func isGoing(_ part: PartID?) -> Bool {
    part.map { newPlace(of: $0) == nil } ?? false
  }

  private func place(ofNew root: PartID) -> String {
    let place = newPlace(of: root)
    let list = place?.list.split(separator: "/").last.map(String.init) ?? "part"
    let kind: String =
      if Strand(rawValue: list) != nil {
        "\(list) outcome"
      } else if list.hasSuffix("ies") {
        "\(list.dropLast(3))y"
      } else if list.hasSuffix("s"), !list.hasSuffix("evidence") {
        String(list.dropLast())
      } else {
        list
      }
    let label = target.values[CellAddress(part: root, field: "label")]?.scalar
    let name = label.map { "new \(kind) \($0)" } ?? "new \(kind)"
    return place?.part.map { "\(names.name(of: $0)), \(name)" } ?? name.capitalizedFirst
  }
}
