import Authoring

extension UploadReading {
  /// Words of which nothing was made, and how a form calls them.
  struct Left: Sendable {
    var name: String
    var passage: Passage
    var stretch: Stretch

    /// The column of a table in which they stand, such as `1-1-5`: file, table and column.
    var column: String? {
      guard let file = passage.key.split(separator: "-").first,
        let found = passage.place.prefixMatch(of: /table ([0-9]+), row [0-9]+, column ([0-9]+)/)
      else { return nil }
      return "\(file)-\(found.1)-\(found.2)"
    }
  }

  /// All that is left over or was set aside, in reading order.
  var left: [Left] {
    sources.flatMap(\.passages).flatMap { passage in
      passage.stretches.enumerated().compactMap { index, stretch in
        guard stretch.fate == .unplaced || stretch.fate == .setAside else { return nil }
        return Left(name: "passage-\(passage.key)-\(index)", passage: passage, stretch: stretch)
      }
    }
  }

  /// A column that has left several passages over.
  struct LeftColumn: Sendable {
    var key: String
    var title: String
    /// How many of its passages are still at hand.
    var count: Int
  }

  /// The columns of which more than one passage is still at hand, in reading order.
  var leftColumns: [LeftColumn] {
    var columns: [LeftColumn] = []
    for left in left where left.stretch.fate == .unplaced {
      guard let key = left.column else { continue }
      if let index = columns.firstIndex(where: { $0.key == key }) {
        columns[index].count += 1
      } else {
        columns.append(LeftColumn(key: key, title: title(ofColumn: left, key), count: 1))
      }
    }
    return columns.filter { $0.count > 1 }
  }

  private func title(ofColumn left: Left, _ key: String) -> String {
    let source = sources.first { $0.passages.contains { $0.key == left.passage.key } }
    let table = source?.title ?? ""
    let column = "\(Slot.Kind.column.rawValue)-\(key)"
    guard let slot = source?.slots.first(where: { $0.place.key == column }) else {
      return "\(table), column \(key.split(separator: "-").last ?? "")"
    }
    return "\(table), \(slot.title.prefix(1).lowercased())\(slot.title.dropFirst())"
  }
}
