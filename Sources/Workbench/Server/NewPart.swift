import Curriculum
import Journal
import ProgramFile

/// A part that a form adds at the end of a list of the program.
struct NewPart {
  let id: PartID
  private let program: OpenedProgram
  private let list: String

  /// A part with an id that nobody has, which begins with the word for its kind.
  init(_ kind: String, in list: String, of program: OpenedProgram) {
    id = PartID("\(kind)-\(Secret().text.lowercased().filter { $0.isLetter }.prefix(10))")
    self.program = program
    self.list = list
  }

  /// The writes that add it with these fields.
  func writes(_ fields: [(name: String, value: String?)]) -> [CellWrite] {
    let place = CellPlace(list: list).value
    let cells = program.state.cells
    let last = cells.compactMap { address, cell -> OrderKey? in
      guard address.field == CellAddress.order,
        cells[CellAddress(part: address.part, field: CellAddress.place)]?.value == place
      else { return nil }
      return cell.value?.scalar.flatMap { OrderKey($0) }
    }.max()
    let order = FileValue.text(OrderKey.between(last, nil)?.digits ?? "V")
    let said = fields.compactMap { field in
      field.value.map { (field.name, FileValue.text($0)) }
    }
    return ([(CellAddress.place, place), (CellAddress.order, order)] + said).map {
      CellWrite(CellAddress(part: id, field: $0.0), base: 0, value: $0.1)
    }
  }
}
