extension FormCompiler {
  /// What filling does with the part; nothing where there are mistakes, or nothing to do.
  func program() -> FormProgram? {
    let roles = roles
    var events: [FormEvent] = []
    for construct in constructs { add(construct, roles, to: &events) }
    for section in sections { add(section, to: &events) }
    for (number, found) in values { addValue(number, found, to: &events) }
    guard !events.isEmpty else { return nil }
    addVanishing(roles, to: &events)
    addPreserving(to: &events)
    addEnsured(to: &events)
    addRepeats(to: &events)
    let segments = FormSegmentBuilder.segments(
      events, from: 0, to: part.bytes.count, of: part.outline)
    guard let segments else { return nil }
    var counts = FormCounts()
    for node in part.outline.nodes { counts.add(node.element) }
    return FormProgram(
      part: part, tags: prefixes.all.map { FormTags(prefix: $0) }, segments: segments,
      counts: counts,
      drawings: highestDrawing)
  }

  private func add(
    _ construct: FormConstruct, _ roles: [Int: FormConstruct.Reach], to events: inout [FormEvent]
  ) {
    let opening: FormEvent.Action
    switch construct.head {
    case .loop(let loop): opening = .openLoop(loop)
    case .branch(let condition): opening = .openBranch(condition)
    }
    switch construct.reach {
    case .unclear: return
    case .inline: addInline(construct, opening, to: &events)
    case .blocks, .rows:
      addBorders(construct, opening, borders(of: construct, roles), to: &events)
      // A paragraph of marks that reach beyond it goes as a whole.
      for site in [construct.open, construct.end]
      where !isOnlyMarks(part.sites[site].paragraph, roles) {
        addRemoval(site, to: &events)
      }
    }
  }

  private func addBorders(
    _ construct: FormConstruct, _ opening: FormEvent.Action, _ borders: [Int],
    to events: inout [FormEvent]
  ) {
    guard let start = borders.first, let end = borders.last else { return }
    events.append(
      FormEvent(
        place: start, end: start, order: construct.open, phase: .open, actions: [opening]))
    for (other, place) in zip(construct.others, borders.dropFirst()) {
      events.append(
        FormEvent(
          place: place, end: place, order: other.site, phase: .close,
          actions: [.otherwise(other.condition)]))
    }
    events.append(
      FormEvent(place: end, end: end, order: construct.end, phase: .close, actions: [.close]))
  }

  private func addInline(
    _ construct: FormConstruct, _ opening: FormEvent.Action, to events: inout [FormEvent]
  ) {
    let marks =
      [(construct.open, opening)]
      + construct.others.map { ($0.site, FormEvent.Action.otherwise($0.condition)) }
      + [(construct.end, .close)]
    for ((site, action), cut) in zip(marks, cuts(of: construct)) {
      var actions = [action]
      if !cut.ends.isEmpty {
        actions = [.write(.literal(cut.ends)), action, .write(.literal(cut.starts))]
      }
      addReplacement(site, actions, to: &events)
    }
  }

  /// Something in the place of a mark's first bytes; its other bytes go.
  func addReplacement(
    _ number: Int, _ actions: [FormEvent.Action], to events: inout [FormEvent]
  ) {
    for (place, piece) in part.sites[number].pieces.enumerated() {
      events.append(
        FormEvent(
          place: piece.start, end: piece.end, order: number, actions: place == 0 ? actions : []))
    }
  }

  private func addRemoval(_ number: Int, to events: inout [FormEvent]) {
    addReplacement(number, [], to: &events)
  }

  private func addValue(_ number: Int, _ found: FormIndex.Found, to events: inout [FormEvent]) {
    let site = part.sites[number]
    var slot = FormSlot(name: found, site: number)
    slot.tags = prefixes.number(of: part.prefix(of: site.carrier))
    if let control = site.control { return addControl(control, slot, to: &events) }
    let paragraph = part.outline[site.paragraph]
    switch found.kind {
    case .picture:
      addReplacement(
        number, [.write(.picture(slot, width: lineWidth(at: site.paragraph)))], to: &events)
    case .report:
      let report = FormEvent.Action.write(.report(slot, width: lineWidth(at: site.paragraph)))
      if hasSection(site.paragraph) {
        events.append(
          FormEvent(
            place: paragraph.start, end: paragraph.start, order: number, actions: [report]))
        addRemoval(number, to: &events)
      } else {
        events.append(
          FormEvent(
            place: paragraph.start, end: paragraph.end, order: number, actions: [report]))
      }
    case .text where site.isAlone && !hasSection(site.paragraph):
      events.append(
        FormEvent(
          place: paragraph.start, end: paragraph.start, order: number, phase: .open,
          actions: [.openLines(slot)]))
      addReplacement(number, [.write(.line(slot))], to: &events)
      events.append(
        FormEvent(
          place: paragraph.end, end: paragraph.end, order: number, phase: .close,
          actions: [.close]))
    default: addReplacement(number, [.write(.value(slot))], to: &events)
    }
  }

  /// Paragraphs and rows that hold only marks of loops go.
  private func addVanishing(_ roles: [Int: FormConstruct.Reach], to events: inout [FormEvent]) {
    var last: [Int: Int] = [:]
    for (number, site) in part.sites.enumerated() where site.control == nil {
      last[site.paragraph] = number
    }
    var rows: [Int: Bool] = [:]
    for (paragraph, number) in last.sorted(by: { $0.key < $1.key }) {
      let row = part.outline.ancestor(of: paragraph) { $0 == .row }
      if let row, rows[row] == nil {
        let vanishes = isOnlyMarks(row: row, roles)
        rows[row] = vanishes
        if vanishes { remove(row, order: number, to: &events) }
      }
      if let row, rows[row] == true { continue }
      if isOnlyMarks(paragraph, roles) {
        if hasSection(paragraph) {
          for number in part.marks[paragraph] ?? [] {
            addRemoval(number, to: &events)
          }
        } else {
          remove(paragraph, order: number, to: &events)
        }
      }
    }
  }

  /// Removes an element but not the places that it marks, such as the end of a bookmark.
  private func remove(_ index: Int, order: Int, to events: inout [FormEvent]) {
    let node = part.outline[index]
    var start = node.start
    for inner in index..<node.next where part.outline[inner].element.isRangeMark {
      let kept = part.outline[inner]
      events.append(FormEvent(place: start, end: kept.start, order: order))
      start = kept.end
    }
    events.append(FormEvent(place: start, end: node.end, order: order))
  }

  /// A text that is cut keeps the blanks at its ends only where it says so.
  private func addPreserving(to events: inout [FormEvent]) {
    var texts: Set<Int> = []
    for site in part.sites where site.control == nil {
      for piece in site.pieces where part.outline[piece.node].element == .text {
        texts.insert(piece.node)
      }
    }
    for text in texts.sorted()
    where FormControl.attribute("space", of: text, in: part.outline, part.bytes) == nil {
      let place = part.outline[text].open - 1
      events.append(
        FormEvent(
          place: place, end: place, order: 0,
          actions: [.write(.literal(Array(" xml:space=\"preserve\"".utf8)))]))
    }
  }
}
