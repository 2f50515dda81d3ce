import SafeXML

extension FormCompiler {
  /// A cell keeps a paragraph, and a table a row, whatever is left out of them.
  func addEnsured(to events: inout [FormEvent]) {
    let outline = part.outline
    var cells: Set<Int> = []
    var tables: Set<Int> = []
    for event in events {
      guard let index = element(around: event.place) else { continue }
      // What happens within a paragraph leaves the paragraph there.
      for around in part.path(of: index).prefix(while: { outline[$0].element != .paragraph }) {
        switch outline[around].element {
        case .cell, .box, .header, .footer, .footnote, .endnote: cells.insert(around)
        case .table: tables.insert(around)
        default: continue
        }
      }
    }
    for cell in cells.sorted() {
      let inside = (cell..<outline[cell].next).reversed()
      guard
        let paragraph = outline.children(of: cell).reversed().first(where: {
          outline[$0].element == .paragraph
        }) ?? inside.first(where: { outline[$0].element == .paragraph })
      else { continue }
      let place = outline[cell].close
      events.append(
        FormEvent(
          place: place, end: place, order: .max,
          actions: [
            .write(
              .ensure(ensured("p", of: paragraph, emptied(paragraph))))
          ]))
    }
    for table in tables.sorted() {
      guard
        let row = (table..<outline[table].next).first(where: { outline[$0].element == .row })
      else { continue }
      let place = outline[table].close
      events.append(
        FormEvent(
          place: place, end: place, order: .max,
          actions: [
            .write(.ensure(ensured("tr", of: row, emptied(row: row))))
          ]))
    }
  }

  /// What ends in a content control holds what is asked for, or Word has taken it so before.
  private func ensured(_ name: String, of index: Int, _ bytes: [UInt8]) -> FormEnsured {
    FormEnsured(
      names: [part.prefix(of: index) + name, part.prefix(of: index) + "sdt"], bytes: bytes)
  }

  /// The last element that begins at or before a place and has not ended there.
  private func element(around place: Int) -> Int? {
    let nodes = part.outline.nodes
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle].start < place { low = middle + 1 } else { high = middle }
    }
    var index = low - 1
    while index >= 0, nodes[index].end <= place { index = nodes[index].parent }
    return index >= 0 ? index : nil
  }

  /// A paragraph without its content.
  func emptied(_ paragraph: Int) -> [UInt8] {
    let prefix = part.prefix(of: paragraph)
    var bytes = Array("<\(prefix)p>".utf8)
    if let properties = part.outline.first(.paragraphProperties, in: paragraph),
      !hasSection(paragraph)
    {
      bytes += part.bytes[part.outline[properties].range]
    }
    return bytes + Array("</\(prefix)p>".utf8)
  }

  private func emptied(row: Int) -> [UInt8] {
    let prefix = part.prefix(of: row)
    var bytes = Array("<\(prefix)tr>".utf8)
    if let properties = part.outline.first(.rowProperties, in: row) {
      bytes += part.bytes[part.outline[properties].range]
    }
    for cell in part.outline.children(of: row) where part.outline[cell].element == .cell {
      bytes += "<\(prefix)tc>".utf8
      if let properties = part.outline.first(.cellProperties, in: cell) {
        bytes += part.bytes[part.outline[properties].range]
      }
      bytes +=
        part.outline.first(.paragraph, in: cell).map { emptied($0) } ?? Array("<\(prefix)p/>".utf8)
      bytes += "</\(prefix)tc>".utf8
    }
    return bytes + Array("</\(prefix)tr>".utf8)
  }

  /// What must not stand in a document twice.
  func addRepeats(to events: inout [FormEvent]) {
    let isRepeating = events.contains { event in
      event.actions.contains { action in
        switch action {
        case .openLoop, .openLines: true
        default: false
        }
      }
    }
    guard isRepeating else { return }
    func add(_ range: Range<Int>, _ segment: FormSegment) {
      events.append(
        FormEvent(
          place: range.lowerBound, end: range.upperBound, order: .max - 1,
          actions: [.write(segment)], isOfRepeats: true))
    }
    for (index, node) in part.outline.nodes.enumerated() {
      switch node.element {
      case .paragraph, .row:
        for name in ["paraId", "textId"] {
          let found = FormControl.attribute(name, of: index, in: part.outline, part.bytes)
          if let found { add(found.range, .once(found.range)) }
        }
      case .footnoteReference, .endnoteReference, .commentReference, .bookmarkStart, .bookmarkEnd,
        .commentStart, .commentEnd, .permissionStart, .permissionEnd:
        add(node.range, .once(node.range))
      case .id where part.outline[node.parent].element == .controlProperties:
        add(node.range, .once(node.range))
      case .drawingProperties:
        let found = FormControl.attribute("id", of: index, in: part.outline, part.bytes)
        if let found { add(found.value, .number(found.value)) }
      default: continue
      }
    }
  }

  /// The number of a drawing of the part after which others are free.
  var highestDrawing: Int {
    let used = part.outline.nodes.indices.lazy
      .filter { part.outline[$0].element == .drawingProperties }
      .compactMap {
        FormControl.value(of: $0, "id", in: part.outline, part.bytes).flatMap { Int($0) }
      }
    return FormNumber.next(after: used) - 1
  }

  /// How wide a line is, in twentieths of a point.
  func lineWidth(at paragraph: Int) -> Int {
    let outline = part.outline
    if let cell = outline.ancestor(of: paragraph, where: { $0 == .cell }),
      let properties = outline.first(.cellProperties, in: cell)
    {
      let text = String(decoding: part.bytes[outline[properties].range], as: UTF8.self)
      if let width = FormPage.number("w", of: "tcW", in: text), text.contains("dxa") {
        return max(720, width - 220)
      }
    }
    return FormPage.lineWidth(after: outline[paragraph].end, in: part)
  }
}
