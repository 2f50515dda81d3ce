import OfficePackage

/// Tells where paragraphs of a part stand, in words that hold on every page.
struct FormPlaces {
  private let part: FormPart
  private let styles: FormStyles
  private let wanted: Set<Int>
  private let sorted: [Int]
  private(set) var words: [Int: String] = [:]

  /// Describes some paragraphs.
  init(of paragraphs: Set<Int>, in part: FormPart, styles: FormStyles) {
    self.part = part
    self.styles = styles
    wanted = paragraphs
    sorted = paragraphs.sorted()
    var notes = 0
    for index in part.outline.nodes.indices where part.outline[index].element.isStory {
      switch part.outline[index].element {
      case .box: continue
      case .footnote, .endnote:
        // Notes with a type are the lines between notes and text.
        guard FormControl.attribute("type", of: index, in: part.outline, part.bytes) == nil else {
          continue
        }
        notes += 1
        let name = part.outline[index].element == .footnote ? "footnote" : "endnote"
        walk(index, [name + " \(notes)"])
      default: walk(index, part.title.map { [$0] } ?? [])
      }
    }
  }

  private struct Counts {
    var paragraphs = 0
    var tables = 0
    var boxes = 0
    var heading: String?
    var isCell = false
  }

  private mutating func walk(_ container: Int, _ path: [String], isCell: Bool = false) {
    guard container < part.outline.nodes.count, holdsWanted(container) else { return }
    var counts = Counts()
    counts.isCell = isCell
    walk(inside: container, path, &counts)
  }

  private func holdsWanted(_ container: Int) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < container { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] < part.outline[container].next
  }

  private mutating func walk(inside container: Int, _ path: [String], _ counts: inout Counts) {
    for child in part.outline.children(of: container) {
      switch part.outline[child].element {
      case .paragraph: visit(child, path, &counts)
      case .table:
        counts.tables += 1
        walk(table: child, path + ["table \(counts.tables)"])
      case .paragraphProperties, .controlProperties, .section: continue
      default: walk(inside: child, path, &counts)
      }
    }
  }

  private mutating func visit(_ paragraph: Int, _ path: [String], _ counts: inout Counts) {
    if path.isEmpty, styles.isHeading(paragraph, in: part) {
      counts.heading = Self.short(
        ParagraphCharacters(of: paragraph, in: part.outline, part.bytes).text)
      counts.paragraphs = 0
      if wanted.contains(paragraph) {
        words[paragraph] = "the heading \u{201C}\(counts.heading ?? "")\u{201D}"
      }
    } else {
      counts.paragraphs += 1
      if wanted.contains(paragraph) {
        var words = path
        if !counts.isCell || counts.paragraphs > 1 {
          words.append("paragraph \(counts.paragraphs)")
        }
        let under = counts.heading.map { " under \u{201C}\($0)\u{201D}" } ?? ""
        self.words[paragraph] = words.joined(separator: ", ") + under
      }
    }
    // Text boxes hang on the paragraph.
    for index in paragraph..<part.outline[paragraph].next
    where part.outline[index].element == .box
      && part.outline.ancestor(of: index, where: { $0 == .paragraph }) == paragraph
    {
      if part.outline.ancestor(of: index, where: { $0 == .fallback }) == nil { counts.boxes += 1 }
      walk(index, path + ["text box \(max(1, counts.boxes))"])
    }
  }

  private mutating func walk(table: Int, _ path: [String]) {
    guard holdsWanted(table) else { return }
    var rows: [Int] = []
    collect(.row, in: table, into: &rows)
    var headers: [String] = []
    for (number, row) in rows.enumerated() {
      var cells: [Int] = []
      collect(.cell, in: row, into: &cells)
      if number == 0 { headers = cells.map(header) }
      for (column, cell) in cells.enumerated() {
        let header = number > 0 && cells.count == headers.count ? headers[column] : ""
        let name =
          header.isEmpty ? "column \(column + 1)" : "column \u{201C}\(header)\u{201D}"
        walk(cell, path + ["row \(number + 1)", name], isCell: true)
      }
    }
  }

  private func collect(_ element: FormElement, in index: Int, into found: inout [Int]) {
    for child in part.outline.children(of: index) {
      let own = part.outline[child].element
      if own == element {
        found.append(child)
      } else if own != .table, own != .paragraph, own != .cell {
        collect(element, in: child, into: &found)
      }
    }
  }

  private func header(_ cell: Int) -> String {
    guard let paragraph = part.outline.first(.paragraph, in: cell) else { return "" }
    let text = ParagraphCharacters(of: paragraph, in: part.outline, part.bytes).text
    return text.contains("{") ? "" : Self.short(text)
  }

  private static func short(_ text: String) -> String {
    let tidy = FormWords.tidy(text.unicodeScalars)
    return tidy.count <= 40 ? tidy : tidy.prefix(39) + "\u{2026}"
  }
}
