/// Cuts a part into segments at its events.
struct FormSegmentBuilder {
  private enum Head {
    case loop(FormLoop)
    case lines(FormSlot)
    case branches([FormBranch], FormCondition?)
  }

  private struct Frame {
    var head: Head
    var segments: [FormSegment] = []
    var counts = FormCounts()
  }

  private let outline: FormOutline
  private var frames: [Frame] = []
  private var segments: [FormSegment] = []
  private var cursor: Int
  /// The first element that was not counted yet.
  private var node = 0

  init(_ outline: FormOutline, from start: Int) {
    self.outline = outline
    cursor = start
  }

  /// The segments from a place to another; nothing where the events do not nest.
  static func segments(
    _ events: [FormEvent], from start: Int, to end: Int, of outline: FormOutline
  ) -> [FormSegment]? {
    var builder = FormSegmentBuilder(outline, from: start)
    for event in events.sorted(by: FormEvent.precedes) {
      if event.isOfRepeats, !builder.isRepeating { continue }
      guard event.place >= builder.cursor else {
        // What was left out with the bytes around it; but nothing may stay open.
        guard event.actions.allSatisfy(\.isPlain) else { return nil }
        continue
      }
      builder.copy(to: event.place)
      for action in event.actions where !builder.perform(action) { return nil }
      builder.cursor = max(builder.cursor, event.end)
    }
    builder.copy(to: end)
    return builder.frames.isEmpty ? builder.segments : nil
  }

  private var isRepeating: Bool {
    frames.contains { frame in
      switch frame.head {
      case .loop, .lines: true
      case .branches: false
      }
    }
  }

  private mutating func copy(to place: Int) {
    guard place > cursor else { return }
    count(to: place)
    append(.source(cursor..<place))
    cursor = place
  }

  private mutating func count(to place: Int) {
    while node < outline.nodes.count, outline[node].start < place {
      if outline[node].start >= cursor, !frames.isEmpty {
        frames[frames.count - 1].counts.add(outline[node].element)
      }
      node += 1
    }
  }

  private mutating func append(_ segment: FormSegment) {
    if frames.isEmpty {
      segments.append(segment)
    } else {
      frames[frames.count - 1].segments.append(segment)
    }
  }

  private mutating func perform(_ action: FormEvent.Action) -> Bool {
    switch action {
    case .write(let segment): append(segment)
    case .openLoop(let loop): frames.append(Frame(head: .loop(loop)))
    case .openLines(let slot): frames.append(Frame(head: .lines(slot)))
    case .openBranch(let condition): frames.append(Frame(head: .branches([], condition)))
    case .otherwise(let condition):
      guard var frame = frames.popLast(), case .branches(var cases, let own) = frame.head else {
        return false
      }
      // The head lets go of its cases, so that adding to them copies none.
      frame.head = .branches([], condition)
      cases.append(FormBranch(condition: own, segments: frame.segments))
      frame.head = .branches(cases, condition)
      frame.segments = []
      frames.append(frame)
    case .close:
      guard let frame = frames.popLast() else { return false }
      close(frame)
    }
    return true
  }

  private mutating func close(_ frame: Frame) {
    switch frame.head {
    case .loop(let loop): append(.each(loop, frame.segments, frame.counts))
    case .lines(let slot):
      append(.lines(slot, frame.segments))
      countOuter(frame.counts)
    case .branches(let before, let condition):
      append(.choice(before + [FormBranch(condition: condition, segments: frame.segments)]))
      countOuter(frame.counts)
    }
  }

  /// What stands in a condition counts for the loop around it.
  private mutating func countOuter(_ counts: FormCounts) {
    if !frames.isEmpty { frames[frames.count - 1].counts.add(counts) }
  }
}

extension FormEvent.Action {
  /// Whether nothing opens or closes.
  fileprivate var isPlain: Bool {
    if case .write = self { true } else { false }
  }
}
