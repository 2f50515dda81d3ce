import Curriculum

/// The columns of one framework.
struct MapPart: Hashable {
  var title: String
  var strand: Strand?
  var columns: [MapColumn]
  /// How many of its items are addressed, in words.
  var share: String

  /// No map has more columns: further items share them.
  private static let mostColumns = 96
  /// No map has more frameworks.
  private static let mostParts = 20
  private static let separators: Set<Character> = [".", "-", "/", ":", " ", "("]

  /// The parts of a map, and how many frameworks have no room.
  static func parts(of coverage: Coverage) -> (shown: [MapPart], left: Int) {
    let groups = coverage.crosswalk.groups.filter { !$0.columns.isEmpty }
    let shown = groups.prefix(mostParts)
    let all = shown.reduce(0) { $0 + $1.columns.count }
    let parts = shown.map { group in
      let count = group.columns.count
      let room = all <= mostColumns ? count : max(min(count, 3), count * mostColumns / all)
      return part(group, coverage, room)
    }
    return (parts, groups.count - shown.count)
  }

  private static func part(
    _ group: CrosswalkGroup, _ coverage: Coverage, _ room: Int
  ) -> MapPart {
    let share =
      group.framework == nil
      ? Phrase.count(group.columns.count, "code")
      : group.isLong
        ? "\(group.met) of \(group.asked) items"
        : Phrase.share(group.met, of: group.asked).replacing(" (", with: " items (")
    return MapPart(
      title: group.title, strand: group.strand,
      columns: runs(group, coverage.crosswalk, room).map { column($0, coverage) }, share: share)
  }

  /// The items one by one, or by the beginning of their codes, or so many at a time.
  private static func runs(
    _ group: CrosswalkGroup, _ crosswalk: Crosswalk, _ room: Int
  ) -> [Range<Int>] {
    let all = group.columns
    guard all.count > room else { return all.map { $0..<($0 + 1) } }
    var families: [Range<Int>] = []
    var family: Substring = ""
    for index in all {
      let beginning = crosswalk.columns[index].code.prefix { !separators.contains($0) }
      if let last = families.last, beginning == family {
        families[families.count - 1] = last.lowerBound..<(index + 1)
      } else {
        families.append(index..<(index + 1))
        family = beginning
      }
    }
    if families.count > 1, families.count <= room { return families }
    let size = (all.count + room - 1) / room
    return stride(from: all.lowerBound, to: all.upperBound, by: size).map {
      $0..<min($0 + size, all.upperBound)
    }
  }

  private static func column(_ items: Range<Int>, _ coverage: Coverage) -> MapColumn {
    let crosswalk = coverage.crosswalk
    let first = crosswalk.columns[items.lowerBound]
    let last = crosswalk.columns[items.upperBound - 1]
    var rows: Set<Int> = []
    for item in items { rows.formUnion(coverage.items[item].rows) }
    let name =
      items.count == 1
      ? crosswalk.name(of: first) : "\(crosswalk.name(of: first)) to \(crosswalk.name(of: last))"
    let asks = first.statement.isEmpty ? first.label : first.statement
    return MapColumn(
      name: name, asks: items.count == 1 ? asks : Phrase.count(items.count, "item"), items: items,
      met: items.count { !coverage.items[$0].rows.isEmpty }, objectives: rows.count,
      isGap: crosswalk.columns[items].allSatisfy(\.isOpen))
  }
}
