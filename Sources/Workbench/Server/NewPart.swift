import Curriculum
import Journal
import ProgramFile

/// A part that a form adds at the end of a list of the program.
struct NewPart {
  let id: PartID
  private let place: CellPlace
  private let order: OrderKey?

  /// A part with an id that nobody has, which begins with the word for its kind.
  ///
  /// - Parameters:
  ///   - kind: the word.
  ///   - list: the list in which it stands.
  ///   - parent: the part of that list; nil for one of the program.
  ///   - former: a part that is added to the same list before it.
  ///   - program: the program as it is.
  init(
    _ kind: String, in list: String, below parent: PartID? = nil, after former: NewPart? = nil,
    of program: OpenedProgram
  ) {
    let letters = Secret().text.lowercased().filter { $0.isLetter }.prefix(10)
    self.init(
      PartID("\(kind)-\(letters)"), in: CellPlace(part: parent, list: list), after: former?.order,
      of: program)
  }

  /// A part with the next number of its kind: of two people who add it at once, one is told.
  init(numbered kind: String, in list: String, of program: OpenedProgram) {
    var number = 1
    // The id of a part that was deleted is never free again.
    while program.state.cells[Self.placeCell(of: PartID("\(kind)-\(number)"))] != nil {
      number += 1
    }
    self.init(PartID("\(kind)-\(number)"), in: CellPlace(list: list), after: nil, of: program)
  }

  private init(
    _ id: PartID, in place: CellPlace, after former: OrderKey?, of program: OpenedProgram
  ) {
    self.id = id
    self.place = place
    let cells = program.state.cells
    let last = cells.compactMap { address, cell -> OrderKey? in
      guard address.field == CellAddress.order, let part = address.part,
        cells[Self.placeCell(of: part)]?.value == place.value
      else { return nil }
      return cell.value?.scalar.flatMap { OrderKey($0) }
    }.max()
    order = OrderKey.between(former ?? last, nil)
  }

  private static func placeCell(of part: PartID) -> CellAddress {
    CellAddress(part: part, field: CellAddress.place)
  }

  /// The writes that add it with these texts.
  func writes(_ fields: [(name: String, value: String?)]) -> [CellWrite] {
    writes(of: fields.compactMap { field in field.value.map { (field.name, .text($0)) } })
  }

  /// The writes that add it with these values.
  func writes(of fields: [(name: String, value: FileValue)]) -> [CellWrite] {
    let order = FileValue.text(order?.digits ?? "V")
    return ([(CellAddress.place, place.value), (CellAddress.order, order)] + fields).map {
      CellWrite(CellAddress(part: id, field: $0.0), base: 0, value: $0.1)
    }
  }
}
