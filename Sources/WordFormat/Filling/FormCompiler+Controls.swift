import SafeXML

extension FormCompiler {
  /// Fills a content control, which stays one.
  func addControl(_ node: Int, _ slot: FormSlot, to events: inout [FormEvent]) {
    let outline = part.outline
    guard let control = FormControl(node, in: outline, part.bytes) else { return }
    for range in control.bindings(in: outline) { remove(range, slot, to: &events) }
    for child in outline.children(of: control.properties) {
      let range = outline[child].range
      switch outline[child].element {
      case .placeholder: remove(range, slot, to: &events)
      case .date: addDay(child, slot, to: &events)
      case .tick:
        guard let ticked = outline.first(.ticked, in: child),
          let value = FormControl.attribute("val", of: ticked, in: outline, part.bytes)
        else { continue }
        write(.control(slot, .tick), in: value.value, slot, to: &events)
      default: continue
      }
    }
    addContent(control, slot, to: &events)
  }

  private func addDay(_ date: Int, _ slot: FormSlot, to events: inout [FormEvent]) {
    if let found = FormControl.attribute("fullDate", of: date, in: part.outline, part.bytes) {
      let name = String(decoding: part.bytes[found.name], as: UTF8.self)
      return write(.control(slot, .day(attribute: name)), in: found.range, slot, to: &events)
    }
    let own = part.prefix(of: date)
    // Without a prefix, an attribute belongs to no namespace.
    let named = part.outline.usualPrefixes.filter { $0.value == "w" && !$0.key.isEmpty }.keys.min()
    guard let prefix = own.isEmpty ? named.map({ $0 + ":" }) : own else { return }
    let place = part.outline[date].start + "<\(own)date".utf8.count
    write(
      .control(slot, .day(attribute: prefix + "fullDate")), in: place..<place, slot, to: &events)
  }

  private func remove(_ range: Range<Int>, _ slot: FormSlot, to events: inout [FormEvent]) {
    events.append(FormEvent(place: range.lowerBound, end: range.upperBound, order: slot.site))
  }

  private func write(
    _ segment: FormSegment, in range: Range<Int>, _ slot: FormSlot, to events: inout [FormEvent]
  ) {
    events.append(
      FormEvent(
        place: range.lowerBound, end: range.upperBound, order: slot.site,
        actions: [.write(segment)]))
  }

  private func addContent(
    _ control: FormControl, _ slot: FormSlot, to events: inout [FormEvent]
  ) {
    let outline = part.outline
    let content = outline[control.content]
    var inside = content.open..<content.close
    var holder = control.content
    if control.level == .cells {
      guard let cell = control.onlyCell(in: outline) else { return }
      holder = cell
      let start = outline.first(.cellProperties, in: cell).map { outline[$0].end }
      inside = (start ?? outline[cell].open)..<outline[cell].close
    }
    let word = part.prefix(of: holder)
    let elements = holder..<outline[holder].next
    let run = elements.first { outline[$0].element == .run }
    let look = control.isPrompt ? [] : run.map { self.look(of: $0) } ?? []
    var start = Array("<\(word)r>".utf8) + look + FormTags(prefix: word).startOfText
    var end = FormTags(prefix: word).endOfText + Array("</\(word)r>".utf8)
    let value = self.value(control, slot)
    if control.level != .text {
      let paragraph = elements.first { outline[$0].element == .paragraph }
      start = Array("<\(word)p>".utf8) + (paragraph.map { properties(of: $0) } ?? []) + start
      end += Array("</\(word)p>".utf8)
    }
    var actions: [FormEvent.Action] = [
      .write(.literal(start)), .write(value), .write(.literal(end)),
    ]
    if control.level != .text, case .value = value {
      actions[1] = .write(.line(slot))
      actions = [.openLines(slot)] + actions + [.close]
    }
    events.append(
      FormEvent(
        place: inside.lowerBound, end: inside.upperBound, order: slot.site,
        actions: actions + choice(control, slot)))
  }

  private func value(_ control: FormControl, _ slot: FormSlot) -> FormSegment {
    guard control.kind == .tick else { return .value(slot) }
    let outline = part.outline
    func glyph(_ element: FormElement, _ usual: String) -> [UInt8] {
      let box = outline.first(.tick, in: control.properties)
      let state = box.flatMap { outline.first(element, in: $0) }
      let code = state.flatMap { FormControl.value(of: $0, in: outline, part.bytes) }
      let scalar = code.flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init)
      return FormMarkup.escaped(scalar.map { String($0) } ?? usual)
    }
    return .control(
      slot,
      .glyph(ticked: glyph(.tickedGlyph, "\u{2612}"), unticked: glyph(.untickedGlyph, "\u{2610}")))
  }

  /// A choice is held against the list that the control offers.
  private func choice(_ control: FormControl, _ slot: FormSlot) -> [FormEvent.Action] {
    guard control.kind == .choice else { return [] }
    let outline = part.outline
    var keys: [String] = []
    for list in outline.children(of: control.properties) where outline[list].element == .choices {
      for item in outline.children(of: list) where outline[item].element == .choice {
        for name in ["displayText", "value"] {
          if let text = FormControl.value(of: item, name, in: outline, part.bytes) {
            keys.append(FormWords.key(text))
          }
        }
      }
    }
    return keys.isEmpty ? [] : [.write(.control(slot, .choice(keys)))]
  }

  private func look(of run: Int) -> [UInt8] {
    guard let look = part.outline.first(.runProperties, in: run) else { return [] }
    return Array(part.bytes[part.outline[look].range])
  }

  private func properties(of paragraph: Int) -> [UInt8] {
    guard let properties = part.outline.first(.paragraphProperties, in: paragraph),
      !hasSection(paragraph)
    else { return [] }
    return Array(part.bytes[part.outline[properties].range])
  }
}
