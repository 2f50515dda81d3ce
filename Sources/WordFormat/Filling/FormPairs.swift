/// What has two ends in a part, and what is between a loop must have both or none of: fields that
/// Word works out, and bookmarks that somebody named.
struct FormPairs {
  private struct End {
    var place: Int
    var partner: Int
    var what: String
  }

  private var ends: [End] = []

  init(of part: FormPart) {
    var fields: [Int] = []
    var bookmarks: [String: (start: Int, name: String)] = [:]
    func value(_ name: String, _ index: Int) -> String? {
      FormControl.value(of: index, name, in: part.outline, part.bytes)
    }
    for (index, node) in part.outline.nodes.enumerated() {
      switch node.element {
      case .fieldMark:
        let kind = value("fldCharType", index)
        if kind == "begin" {
          fields.append(node.start)
          continue
        }
        guard let start = fields.popLast() else { continue }
        add(start, node.start, "A field")
        if kind == "separate" { fields.append(node.start) }
      case .bookmarkStart:
        // Word sets those with an underscore itself, and finds them again if they are lost.
        guard let id = value("id", index), let name = value("name", index), name.first != "_" else {
          continue
        }
        bookmarks[id] = (node.start, name)
      case .bookmarkEnd:
        guard let id = value("id", index), let own = bookmarks.removeValue(forKey: id) else {
          continue
        }
        add(own.start, node.start, "The bookmark \u{201C}\(own.name)\u{201D}")
      default: continue
      }
    }
    ends.sort { $0.place < $1.place }
  }

  private mutating func add(_ start: Int, _ end: Int, _ what: String) {
    ends.append(End(place: start, partner: end, what: what))
    ends.append(End(place: end, partner: start, what: what))
  }

  /// What has only one of its ends between two places.
  func cut(by range: Range<Int>) -> String? {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle].place < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return ends[low...].prefix { $0.place < range.upperBound }
      .first { !range.contains($0.partner) }?.what
  }
}
