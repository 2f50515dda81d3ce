import SafeXML

extension FormCompiler {
  /// Fills a content control, which stays one.
  func addControl(_ node: Int, _ slot: FormSlot, to events: inout [FormEvent]) {
    let outline = part.outline
    guard let control = FormControl(node, in: outline, part.bytes) else { return }
    var wasPrompt = false
    for child in outline.children(of: control.properties) {
      let range = outline[child].range
      switch outline[child].element {
      // Word shows what is bound from its own store again, over what is filled in.
      case .binding, .otherBinding: remove(range, slot, to: &events)
      case .placeholder:
        wasPrompt = true
        remove(range, slot, to: &events)
      case .date:
        let found = FormControl.attribute("fullDate", of: child, in: outline, part.bytes)
        let place =
          found?.range
          ?? (outline[child].startTag.upperBound - 1..<outline[child].startTag.upperBound - 1)
        guard found != nil else { continue }
        write(.control(slot, .day), in: place, slot, to: &events)
      case .tick:
        guard let ticked = outline.first(.ticked, in: child),
          let value = FormControl.attribute("val", of: ticked, in: outline, part.bytes)
        else { continue }
        write(.control(slot, .tick), in: value.value, slot, to: &events)
      default: continue
      }
    }
    addContent(control, slot, wasPrompt: wasPrompt, to: &events)
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
    _ control: FormControl, _ slot: FormSlot, wasPrompt: Bool, to events: inout [FormEvent]
  ) {
    let outline = part.outline
    let content = outline[control.content]
    let inside = content.open..<content.close
    let word = prefix(of: control.content)
    let run = (control.content..<content.next).first { outline[$0].element == .run }
    let look = wasPrompt ? [] : run.map { self.look(of: $0) } ?? []
    let start = Array("<\(word)r>".utf8) + look + FormTags(prefix: word).startOfText
    let end = FormTags(prefix: word).endOfText + Array("</\(word)r>".utf8)
    let value = self.value(control, slot)
    let first = outline.children(of: control.content).first { outline[$0].element != .other }
    let kind = first.map { outline[$0].element }
    switch kind {
    case .cell?, .row?: return
    case .paragraph?, .table?:
      guard
        let paragraph = (control.content..<content.next).first(where: {
          outline[$0].element == .paragraph
        })
      else { return }
      let open = Array("<\(word)p>".utf8) + properties(of: paragraph)
      if case .value = value {
        events.append(
          FormEvent(
            place: inside.lowerBound, end: inside.upperBound, order: slot.site,
            actions: [
              .openLines(slot), .write(.literal(open + start)), .write(.line(slot)),
              .write(.literal(end + Array("</\(word)p>".utf8))), .close,
            ] + choice(control, slot)))
      } else {
        write(
          value, in: inside, slot, around: (open + start, end + Array("</\(word)p>".utf8)),
          to: &events)
      }
    default:
      events.append(
        FormEvent(
          place: inside.lowerBound, end: inside.upperBound, order: slot.site,
          actions: [.write(.literal(start)), .write(value), .write(.literal(end))]
            + choice(control, slot)))
    }
  }

  private func write(
    _ segment: FormSegment, in range: Range<Int>, _ slot: FormSlot,
    around: (start: [UInt8], end: [UInt8]), to events: inout [FormEvent]
  ) {
    events.append(
      FormEvent(
        place: range.lowerBound, end: range.upperBound, order: slot.site,
        actions: [
          .write(.literal(around.start)), .write(segment), .write(.literal(around.end)),
        ]))
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
