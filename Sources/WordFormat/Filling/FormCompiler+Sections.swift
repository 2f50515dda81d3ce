extension FormCompiler {
  /// A content control is filled as a whole, or repeated, where it has a name.
  mutating func readControl(_ number: Int, _ node: Int, _ story: Int) {
    guard let scopes, let control = FormControl(node, in: part.outline, part.bytes) else { return }
    switch control.role {
    case .item: return
    case .section: readSection(number, control, story, scopes)
    case .value:
      guard let found = find(part.sites[number].words, number, in: scopes) else {
        return tellNearly(number, scopes)
      }
      switch found.kind {
      case .text, .truth: readValue(number, control, found)
      case .list, .report, .picture: return
      }
    }
  }

  private mutating func readValue(
    _ number: Int, _ control: FormControl, _ found: FormIndex.Found
  ) {
    let words = part.sites[number].words
    replaced = part.outline[control.node].end
    guard control.level != .cells || control.onlyCell(in: part.outline) != nil else {
      return tell(
        .wrongKind, at: number,
        "The content control \u{201C}\(words)\u{201D} stands around several cells of a table, but a "
          + "value goes into one.",
        "Put the control inside of a cell, or write {\(words)} into the cell.")
    }
    values[number] = found
    replacing = control.isPrompt ? nil : number
  }

  /// Tells a mark inside of a control that is filled as a whole: it would vanish.
  mutating func tellReplaced(_ number: Int) {
    guard let replacing, let outer = values[replacing], let scopes else { return }
    let site = part.sites[number]
    if site.control != nil {
      guard let found = find(site.words, number, in: scopes), found != outer else { return }
    }
    self.replacing = nil
    let mark = site.control == nil ? "{\(site.words)}" : "The control \u{201C}\(site.words)\u{201D}"
    let around = part.sites[replacing].words
    tell(
      .markInControl, at: number,
      "\(mark) stands inside the content control \u{201C}\(around)\u{201D}, which is filled as a "
        + "whole.",
      "Take it out of that control, or give that control another tag in Word (Developer, "
        + "Properties).")
  }

  private mutating func readSection(
    _ number: Int, _ control: FormControl, _ story: Int, _ scopes: [Int]
  ) {
    var words = part.sites[number].words
    if case .each(let list) = FormPhrase(words) { words = list }
    guard let found = index.list(words, in: scopes), case .list(let scope) = found.kind else {
      guard index.find(words, in: scopes) != nil else { return }
      return tell(
        .wrongKind, at: number,
        "The repeating section \u{201C}\(words)\u{201D} has the name of something that is no list, so "
          + "it cannot be repeated.",
        "Give it the name of a list as its tag in Word (Developer, Properties), such as objective.")
    }
    let outline = part.outline
    let content = outline[control.content]
    let item = outline.children(of: control.content).first { child in
      FormControl.role(of: child, in: outline) == .item
    }
    let section = FormSection(
      loop: FormLoop(list: found, site: number), control: control.node,
      bindings: control.bindings(in: outline),
      item: item.map { outline[$0].range } ?? content.open..<content.close, end: content.close)
    ends.append(section.item.upperBound)
    push(
      Open(
        site: number, story: story, names: [], scopes: scopes + [scope], section: section))
  }

  /// Ends the repeating sections whose item is over; what is open in them has no end.
  mutating func endSections(before place: Int) {
    while let end = ends.last, place >= end {
      ends.removeLast()
      while let entry = open.popLast() {
        guard let section = entry.section else {
          tellNotClosed(entry)
          continue
        }
        sections.append(section)
        replaced = max(replaced, section.end)
        replacing = nil
        break
      }
    }
  }

  /// Repeats the first item of a section; of an empty list, the whole section goes.
  func add(_ section: FormSection, to events: inout [FormEvent]) {
    let control = part.outline[section.control].range
    let order = section.loop.site
    // Whatever ends at the same place ends first, and inner sections before outer ones.
    let last = Int.max / 2 - order
    func add(
      _ start: Int, _ end: Int, _ order: Int, _ phase: FormEvent.Phase,
      _ actions: [FormEvent.Action]
    ) {
      events.append(
        FormEvent(place: start, end: end, order: order, phase: phase, actions: actions))
    }
    add(
      control.lowerBound, control.lowerBound, order, .open,
      [.openBranch(.stated(section.loop.list))])
    for binding in section.bindings {
      add(binding.lowerBound, binding.upperBound, order, .remove, [])
    }
    add(section.item.lowerBound, section.item.lowerBound, order, .open, [.openLoop(section.loop)])
    add(section.item.upperBound, section.item.upperBound, last, .close, [.close])
    add(section.item.upperBound, section.end, last, .remove, [])
    add(
      control.upperBound, control.upperBound, last, .close,
      [.otherwise(nil), .openLoop(section.loop), .close, .close])
  }
}
