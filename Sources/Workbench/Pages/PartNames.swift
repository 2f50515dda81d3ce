import Curriculum
import Journal
import ProgramFile

/// What people call the parts and the cells of a program.
struct PartNames: Sendable {
  private var names: [PartID: String] = [:]
  /// The objectives and what else can be talked about, in the order of the program.
  private(set) var choices: [(part: PartID, name: String)] = []
  /// The part in which each part stands, and the parts that are deleted.
  private var outer: [PartID: PartID] = [:]
  private var deleted: Set<PartID> = []

  init(_ opened: OpenedProgram) {
    let program = opened.program
    for (index, objective) in program.objectives.enumerated() {
      let name = objective.label ?? "Objective \(index + 1)"
      let words = objective.statement.map { ": \(Self.short($0))" } ?? ""
      names[objective.id] = name
      choices.append((objective.id, name + words))
      for strand in Strand.allCases {
        for (number, outcome) in objective.outcomes[strand].enumerated() {
          names[outcome.id] = "\(name), \(strand.title) outcome \(number + 1)"
        }
      }
    }
    for (address, cell) in opened.state.cells {
      guard let part = address.part, cell.value != nil else { continue }
      if address.field == CellAddress.deleted { deleted.insert(part) }
      guard address.field == CellAddress.place, let place = cell.value.flatMap({ CellPlace($0) })
      else { continue }
      outer[part] = place.part
      let list = place.list
      guard names[part] == nil else { continue }
      let kind = list.split(separator: "/").last.map(String.init) ?? list
      let said = ["title", "name", "label", "statement", "text"].lazy.compactMap {
        opened.state.cells[CellAddress(part: part, field: $0)]?.value?.scalar
      }.first
      names[part] = said.map { "\(kind): \(Self.short($0))" } ?? kind
    }
  }

  /// Whether a part of this id is there.
  func hasName(of part: PartID) -> Bool { names[part] != nil }

  /// Whether a part went with another one that it stands in.
  func isGoneWithOther(_ part: PartID) -> Bool {
    var seen: Set<PartID> = [part]
    var next = outer[part]
    while let other = next, seen.insert(other).inserted {
      if deleted.contains(other) { return true }
      next = outer[other]
    }
    return false
  }

  /// The name of a part; a part of the past keeps its id.
  func name(of part: PartID?) -> String {
    guard let part else { return "The program" }
    return names[part] ?? part.rawValue
  }

  /// The name of a cell, such as `LO 4, statement`.
  func name(of address: CellAddress) -> String {
    let field: String
    switch address.field {
    case CellAddress.place: field = "place"
    case CellAddress.order: field = "order"
    case CellAddress.deleted: field = "deleted"
    case CellAddress.unknown: field = "names that nobody knows"
    default: field = address.field.replacing("/", with: ", ")
    }
    return "\(name(of: address.part)), \(field)"
  }

  private static func short(_ text: String) -> String {
    text.count <= 48 ? text : text.prefix(45) + "…"
  }
}
