import Curriculum

/// A crosswalk one line for each alignment: what pivots in a spreadsheet, and what comes back.
public struct LongForm: Hashable, Sendable {
  /// The crosswalk.
  public let crosswalk: Crosswalk
  /// The row, column and link of each line.
  let entries: [Entry]

  /// Lists each alignment once, also where several rows or columns show it.
  public init(of crosswalk: Crosswalk) {
    self.crosswalk = crosswalk
    var seen: Set<Key> = []
    seen.reserveCapacity(crosswalk.links.count)
    var entries: [Entry] = []
    entries.reserveCapacity(crosswalk.links.count)
    for (number, row) in crosswalk.rows.enumerated() {
      for mark in row.marks {
        for shown in mark.links {
          let index = Int(crosswalk.shownLinks[shown])
          let link = crosswalk.links[index]
          guard seen.insert(Key(part: link.carrier, item: link.item, level: link.level)).inserted
          else { continue }
          entries.append(Entry(row: number, column: mark.column, link: index))
        }
      }
    }
    self.entries = entries
  }

  /// How many lines there are.
  public var count: Int { entries.count }

  /// The texts of a line, in the order of `LongFormColumn.allCases`.
  public subscript(line: Int) -> [String] {
    LongFormColumn.allCases.map { text(of: $0, at: line) }
  }

  /// The text of one column.
  public func text(of column: LongFormColumn, at line: Int) -> String {
    let entry = entries[line]
    let link = crosswalk.links[entry.link]
    let row = crosswalk.rows[entry.row]
    let item = crosswalk.columns[entry.column]
    return switch column {
    case .part: link.carrier.description
    case .item: link.item.description
    case .strength: link.strength.rawValue
    case .level: link.level?.rawValue ?? ""
    case .rationale: link.rationale ?? ""
    case .evidence: link.evidence.isEmpty ? "" : link.evidence.joined(separator: "\n")
    case .row: row.label
    case .kind: link.kind == .row ? row.kind.noun : link.kind.words
    case .text: link.text.isEmpty ? row.statement : link.text
    case .framework: crosswalk.groups[item.group].title
    case .itemText: item.statement.isEmpty ? item.label : item.statement
    }
  }

  struct Entry: Hashable, Sendable {
    let row: Int
    let column: Int
    let link: Int
  }

  private struct Key: Hashable {
    let part: PartID
    let item: ItemReference
    let level: Alignment.Level?
  }
}
