import Curriculum
import ProgramFile

/// What the parts of a program say, each with all that hangs on it.
struct SaidByParts {
  private var fields: [PartID: [(field: String, words: String)]] = [:]
  private var children: [PartID: [(order: String, part: PartID)]] = [:]

  init(_ cells: ProgramCells) {
    for (address, value) in cells.values {
      guard let part = address.part else { continue }
      if address.field == CellAddress.place {
        guard let place = CellPlace(value), let above = place.part else { continue }
        let order = cells.values[CellAddress(part: part, field: CellAddress.order)]?.scalar ?? ""
        children[above, default: []].append(("\(place.list) \(order)", part))
      } else if !address.isStructure {
        fields[part, default: []].append((address.field, value.shown))
      }
    }
  }

  /// The words of a part and of those below it, a line each.
  func words(of root: PartID) -> String {
    lines(of: root).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func lines(of part: PartID) -> [String] {
    let own = (fields[part] ?? []).sorted { Self.rank($0.field) < Self.rank($1.field) }
    let below = (children[part] ?? []).sorted { $0.order < $1.order }
    return [own.map(\.words).joined(separator: " · ")] + below.flatMap { lines(of: $0.part) }
  }

  /// What names a part comes before what else is said of it.
  private static func rank(_ field: String) -> String {
    let first = ["label", "title", "name", "statement", "text"].firstIndex(of: field)
    return first.map { "0\($0)" } ?? "1\(field)"
  }
}
