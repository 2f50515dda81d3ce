/// Cells that are merged downward.
struct FormMerges {
  private enum Merge { case begins, goesOn }

  private let part: FormPart

  init(_ part: FormPart) { self.part = part }

  /// Whether a cell that begins in some rows goes on in the row after them.
  ///
  /// A cell that begins above them may go on: then it is beside all that is repeated.
  func reachBeyond(_ first: Int, _ last: Int) -> Bool {
    let outline = part.outline
    let next = outline[last].next
    guard next < outline.nodes.count, outline[next].element == .row,
      outline[next].parent == outline[last].parent
    else { return false }
    var open = Set(merges(in: next).filter { $0.value == .goesOn }.keys)
    guard !open.isEmpty else { return false }
    var rows: [Int] = []
    var row = first
    while row <= last {
      if outline[row].element == .row { rows.append(row) }
      row = outline[row].next
    }
    for row in rows.reversed() where !open.isEmpty {
      let merges = merges(in: row)
      if open.contains(where: { merges[$0] == .begins }) { return true }
      open = open.filter { merges[$0] == .goesOn }
    }
    return false
  }

  /// The merged cells of a row by the column in which they begin.
  private func merges(in row: Int) -> [Int: Merge] {
    let outline = part.outline
    var found: [Int: Merge] = [:]
    let properties = outline.first(.rowProperties, in: row).map(text)
    var column = properties.flatMap { FormPage.number("val", of: "gridBefore", in: $0) } ?? 0
    for cell in outline.children(of: row) where outline[cell].element == .cell {
      let text = outline.first(.cellProperties, in: cell).map(text) ?? ""
      if let start = text.firstRange(of: "vMerge") {
        let tag = text[start.upperBound...].prefix { $0 != ">" }
        found[column] = tag.contains("restart") ? .begins : .goesOn
      }
      column += max(1, FormPage.number("val", of: "gridSpan", in: text) ?? 1)
    }
    return found
  }

  /// Properties as they are now, without what a recorded change has replaced.
  private func text(_ properties: Int) -> String {
    let text = String(decoding: part.bytes[part.outline[properties].range], as: UTF8.self)
    guard let change = text.firstRange(of: "PrChange") else { return text }
    return String(text[..<change.lowerBound])
  }
}
