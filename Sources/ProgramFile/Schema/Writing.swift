import Curriculum

/// What is known while a program becomes a file: where we are, and what nobody knows there.
struct Writing {
  private let unknown: [RecordAddress: [UnknownKey]]
  /// The addresses of records with unknown names, and of all records around them.
  private let around: Set<RecordAddress>
  private var way: [RecordStep] = []
  private var occurrences: [PartID: Int] = [:]
  private var lines: [ItemReference: FileValue] = [:]

  init(unknown: [UnknownKey]) {
    self.unknown = Dictionary(grouping: unknown, by: \.record)
    var around: Set<RecordAddress> = []
    for address in self.unknown.keys {
      var address = address
      while around.insert(address).inserted, !address.steps.isEmpty {
        address.steps.removeLast()
      }
    }
    self.around = around
  }

  var hasUnknown: Bool { !unknown.isEmpty }

  /// Whether the value at this place, or one inside it, holds a name that nobody knows.
  var hasUnknownBelow: Bool { hasUnknown && around.contains(RecordAddress(of: way)) }

  func unknownHere() -> [UnknownKey]? {
    hasUnknown ? unknown[RecordAddress(of: way)] : nil
  }

  mutating func enter(_ step: RecordStep) { way.append(step) }
  mutating func leave() { way.removeLast() }

  mutating func enter(part id: PartID) {
    guard hasUnknown else { return way.append(.part(id, 0)) }
    way.append(.part(id, occurrences[id] ?? 0))
    occurrences[id, default: 0] += 1
  }

  /// An item as one text; nil when the text would be read as another item.
  mutating func line(_ item: ItemReference) -> FileValue? {
    let text = item.description
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    if isASCII, let line = lines[item] { return line }
    let read = ItemReference(text)
    guard read.code.utf8.elementsEqual(item.code.utf8),
      (read.framework ?? "").utf8.elementsEqual((item.framework ?? "").utf8),
      (read.framework == nil) == (item.framework == nil)
    else { return nil }
    if isASCII { lines[item] = .text(text) }
    return .text(text)
  }
}
