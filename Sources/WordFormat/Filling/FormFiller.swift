import ZipArchive

/// Fills one part: goes through its segments and writes bytes.
struct FormFiller {
  let program: FormProgram
  private let limits: FillingLimits
  private let additions: FormAdditions
  private let wording: FormWording
  let output = ByteChunks()
  private var records: [any FormRecord]
  /// Whether something is written that stands in the document already.
  private var isRepeated = false
  private var line = ""
  private var counts: FormCounts
  private var drawings: Int
  private var steps = 0
  /// How often each mark found nothing, and the like.
  private(set) var remarks: [FormRemark: Int] = [:]

  init(
    _ program: FormProgram, _ record: any FormRecord, _ wording: FormWording,
    limits: FillingLimits, additions: FormAdditions
  ) {
    self.program = program
    self.wording = wording
    self.limits = limits
    self.additions = additions
    records = [record]
    counts = program.counts
    drawings = program.drawings
  }

  mutating func fill() throws(WordTemplateError) {
    try check()
    try run(program.segments)
  }

  private mutating func run(_ segments: [FormSegment]) throws(WordTemplateError) {
    try step(segments.count)
    for segment in segments {
      switch segment {
      case .source(let range): output.append(program.part.bytes, range)
      case .literal(let bytes): output.append(bytes)
      case .once(let range):
        if !isRepeated { output.append(program.part.bytes, range) }
      case .number(let range):
        if isRepeated {
          drawings += 1
          output.append(Array("\(drawings)".utf8))
        } else {
          output.append(program.part.bytes, range)
        }
      case .value(let slot): write(words(of: slot), slot)
      case .line(let slot): write(line, slot)
      case .lines(let slot, let inside): try runLines(slot, inside)
      case .each(let loop, let inside, let counts): try runLoop(loop, inside, counts)
      case .choice(let branches):
        let branch = branches.first { $0.condition.map { holds($0) } ?? true }
        if let branch { try run(branch.segments) }
      case .ensure(let ensured):
        if !output.endsWith(elementNamed: ensured.names) { output.append(ensured.bytes) }
      case .picture(let slot, let width): try writePicture(slot, width)
      case .report(let slot, let width): try writeReport(slot, width)
      case .control(let slot, let part): write(part, slot)
      }
    }
    guard output.count <= limits.outputPart else {
      throw .outputTooLong(program.part.name, limit: limits.outputPart)
    }
  }

  /// Loops inside each other may run for years, and write nothing.
  private mutating func step(_ count: Int) throws(WordTemplateError) {
    steps += count
    guard steps <= limits.steps else {
      throw .tooManySteps(program.part.name, limit: limits.steps)
    }
  }

  private func check() throws(WordTemplateError) {
    if let excess = counts.excess(over: limits.output) {
      throw .outputTooMany(excess.what, limit: excess.limit)
    }
  }

  private func value(of name: FormIndex.Found) -> FormValue {
    records.indices.contains(name.depth) ? records[name.depth].value(name.field) : .nothing
  }

  private mutating func remark(_ code: FormMistakeCode, _ site: Int, _ detail: String = "") {
    remarks[FormRemark(code: code, site: site, detail: detail), default: 0] += 1
  }

  private mutating func runLoop(
    _ loop: FormLoop, _ inside: [FormSegment], _ counts: FormCounts
  ) throws(WordTemplateError) {
    guard case .list(let count, let record) = value(of: loop.list), count > 0 else {
      return remark(.emptyList, loop.site)
    }
    // The loop is as deep as its marks say, wherever the one before it ended.
    let wasRepeated = isRepeated
    var isFirst = true
    for number in 0..<count {
      try step(1)
      records.append(record(number))
      defer { records.removeLast() }
      if let condition = loop.condition, !holds(condition) { continue }
      if !isFirst {
        isRepeated = true
        self.counts.add(counts)
        try check()
      }
      isFirst = false
      try run(inside)
    }
    isRepeated = wasRepeated
    if isFirst { remark(.emptyList, loop.site) }
  }

  private mutating func runLines(
    _ slot: FormSlot, _ inside: [FormSegment]
  ) throws(WordTemplateError) {
    var lines: [String] = []
    if case .text(let text) = value(of: slot.name), !text.isEmpty {
      lines = text.paragraphs.isEmpty ? [text.inline] : text.paragraphs
    } else {
      lines = [words(of: slot)]
    }
    let wasRepeated = isRepeated
    let outer = line
    for (number, text) in lines.enumerated() {
      line = text
      if number > 0 {
        isRepeated = true
        counts.paragraphs += 1
      }
      try run(inside)
    }
    line = outer
    isRepeated = wasRepeated
    try check()
  }

  /// The words of a value within a sentence.
  private mutating func words(of slot: FormSlot) -> String {
    switch value(of: slot.name) {
    case .text(let text) where !text.isEmpty:
      return text.inline.isEmpty ? text.paragraphs.joined(separator: "; ") : text.inline
    case .truth(let isTrue): return isTrue ? wording.yes : wording.no
    default:
      remark(.nothingStated, slot.site)
      return wording.nothing
    }
  }

  private func holds(_ condition: FormCondition) -> Bool {
    switch condition {
    case .stated(let name):
      switch value(of: name) {
      case .text(let text): !text.isEmpty
      case .truth(let isTrue): isTrue
      case .list(let count, _): count > 0
      case .blocks(let blocks): !blocks.isEmpty
      case .picture: true
      case .nothing: false
      }
    case .equal(let name, let key): texts(of: name).contains { FormWords.key($0) == key }
    case .has(let name, let key): texts(of: name).contains { FormWords.key($0).contains(key) }
    case .not(let inner): !holds(inner)
    case .all(let inner): inner.allSatisfy { holds($0) }
    case .any(let inner): inner.contains { holds($0) }
    }
  }

  private func texts(of name: FormIndex.Found) -> [String] {
    switch value(of: name) {
    case .text(let text): [text.inline] + text.paragraphs
    case .truth(let isTrue): isTrue ? ["yes", wording.yes] : ["no", wording.no]
    default: []
    }
  }

  private func tags(of slot: FormSlot) -> FormTags { program.tags[slot.tags] }

  private mutating func write(_ text: String, _ slot: FormSlot) {
    let tags = tags(of: slot)
    var isWhole = true
    for (number, piece) in CodeHyphens.pieces(of: text).enumerated() {
      if number > 0 { output.append(tags.hyphen) }
      if !output.append(text: piece, tags) { isWhole = false }
    }
    if !isWhole {
      // Nobody misses a bell or a null in a form, but it is told.
      remarks[FormRemark(code: .charactersDropped, site: -1, detail: ""), default: 0] += 1
    }
  }

  private mutating func write(_ part: FormControlPart, _ slot: FormSlot) {
    switch part {
    case .tick:
      output.append(Array((holds(.stated(slot.name)) ? "1" : "0").utf8))
    case .glyph(let ticked, let unticked):
      output.append(holds(.stated(slot.name)) ? ticked : unticked)
    case .day(let attribute):
      if case .text(let text) = value(of: slot.name), let day = FormDay(text.inline) {
        output.append(Array(" \(attribute)=\"\(day.iso)T00:00:00Z\"".utf8))
      }
    case .choice(let keys):
      guard case .text(let text) = value(of: slot.name), !text.isEmpty,
        !keys.contains(FormWords.key(text.inline))
      else { return }
      remark(.notAmongChoices, slot.site, text.inline)
    }
  }

  private mutating func writePicture(
    _ slot: FormSlot, _ width: Int
  ) throws(WordTemplateError) {
    guard case .picture(let picture) = value(of: slot.name) else {
      remark(.nothingStated, slot.site)
      return write(wording.nothing, slot)
    }
    drawings += 1
    output.append(tags(of: slot).endOfText)
    output.append(
      try additions.drawing(of: picture, number: drawings, width: width, in: program))
    output.append(tags(of: slot).startOfText)
  }

  private mutating func writeReport(
    _ slot: FormSlot, _ width: Int
  ) throws(WordTemplateError) {
    guard case .blocks(let blocks) = value(of: slot.name), !blocks.isEmpty else {
      remark(.nothingStated, slot.site)
      output.append(additions.paragraph(wording.nothing, in: program))
      return
    }
    let written = try additions.write(blocks, width: width, drawings: &drawings, in: program)
    counts.add(written.counts)
    output.append(written.bytes)
    try check()
  }
}
