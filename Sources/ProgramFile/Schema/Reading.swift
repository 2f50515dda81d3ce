import Curriculum

/// What is gathered while a file becomes a program: remarks, ids, and names that nobody knows.
struct Reading {
  private(set) var unknown: [UnknownKey] = []
  private(set) var isFatal = false
  private(set) var isFull = false
  private var findings: [(position: FilePosition, finding: Finding)] = []
  private var omitted = 0
  private var way: [RecordStep] = []
  // There are as many as parts, so that they are kept small.
  private var declared: [PartID: Declaration] = [:]
  /// Other kinds of which a part has the same id, against the rule; mostly none.
  private var otherKinds: [PartID: [RecordKind]] = [:]
  private var references: [Reference] = []
  private var items: [String: ItemReference] = [:]
  private var freshIDs: FreshIDs

  /// A part that has been met.
  private struct Declaration {
    var position: FilePosition
    var count: UInt32
    var kind: RecordKind
  }

  /// A mention of a part, which may stand further down.
  private struct Reference {
    var id: PartID
    var kind: RecordKind?
    var position: FilePosition
  }

  init(root: FileValue) { freshIDs = FreshIDs(root: root) }

  mutating func enter(_ step: RecordStep) { way.append(step) }
  mutating func leave() { way.removeLast() }

  /// The field that is being read, in quotation marks.
  var name: String {
    for step in way.reversed() { if case .field(let name) = step { return "\"\(name)\"" } }
    return "the value"
  }

  mutating func remark(
    _ kind: FileRemark, _ message: String, _ remedy: String, at position: FilePosition
  ) {
    if kind.isFatal { isFatal = true }
    guard findings.count < ProgramFileLimits.remarks else {
      isFull = true
      omitted += 1
      return
    }
    findings.append((position, kind.finding(message, remedy, at: position)))
  }

  /// A pointer to an item; a program has few items and many pointers.
  mutating func item(_ text: String) -> ItemReference {
    // Swift takes two spellings of one accented letter for equal; a file keeps each as it is.
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return ItemReference(text) }
    if let item = items[text] { return item }
    let item = ItemReference(text)
    items[text] = item
    return item
  }

  mutating func unknown(
    _ entry: FileField, after known: String?, in kind: RecordKind, among keys: [String],
    meant: String?, reserved: String?
  ) {
    unknown.append(
      UnknownKey(record: RecordAddress(of: way), after: known, field: entry))
    let candidates = (reserved.map { [$0] } ?? []) + keys
    let nearest = isFull ? nil : meant ?? NearestWords(candidates).nearest(to: entry.key)
    remark(
      .unknownKey,
      "\"\(entry.key.shortened)\" is not a field of \(kind.rawValue)"
        + (nearest.map { "; did you mean \"\($0)\"?" } ?? "."),
      "Correct the name. Until then the entry is kept in the file and not used.",
      at: entry.position)
  }

  // MARK: Parts and mentions of parts

  /// The id of a part, given afresh when the file has none, and which of its kind it is.
  mutating func identity(
    of value: FileValue, _ entries: [FileField], kind: RecordKind
  ) -> (PartID, occurrence: Int) {
    let entry = entries.first { $0.key == "id" }
    if let entry, !entry.value.isNothing, let text = self.text(entry.value, named: "\"id\"") {
      if text.isEmpty {
        remark(
          .emptyID, "The id of \(kind.rawValue) is empty.",
          "Write an id that no other part has, such as \"\(kind.idPrefix)-1\".",
          at: entry.value.position)
      }
      return declare(PartID(text), kind, at: entry.value.position)
    }
    let fresh = freshIDs.id(for: value, kind: kind)
    remark(
      .missingID, "\(kind.rawValue.capitalizedFirst) has no id; it is given \"\(fresh)\".",
      "Save the program to keep this id, or write \"id: \(fresh)\" as its first line.",
      at: value.position)
    return declare(fresh, kind, at: value.position)
  }

  private mutating func declare(
    _ id: PartID, _ kind: RecordKind, at position: FilePosition
  ) -> (PartID, occurrence: Int) {
    guard var earlier = declared[id] else {
      declared[id] = Declaration(position: position, count: 1, kind: kind)
      return (id, 0)
    }
    if !id.rawValue.isEmpty {
      remark(
        .duplicateID,
        "The id \"\(id.rawValue.shortened)\" is already in use at \(earlier.position.place).",
        "Give one of the two another id: comments and changes could not tell them apart.",
        at: position)
    }
    let occurrence = Int(earlier.count)
    if !isDeclared(id, of: kind) { otherKinds[id, default: []].append(kind) }
    earlier.count += 1
    declared[id] = earlier
    return (id, occurrence)
  }

  mutating func reference(_ value: FileValue, to kind: RecordKind?) -> PartID? {
    guard let text = text(value) else { return nil }
    references.append(Reference(id: PartID(text), kind: kind, position: value.position))
    return PartID(text)
  }

  /// Whether a part of a kind, or of any, has the id.
  private func isDeclared(_ id: PartID, of kind: RecordKind?) -> Bool {
    guard let declaration = declared[id] else { return false }
    guard let kind else { return true }
    return declaration.kind == kind || otherKinds[id]?.contains(kind) == true
  }

  /// The ids that a mention can have meant; none where there are too many to guess among.
  private func ids(of kind: RecordKind?) -> NearestWords {
    let ids = declared.keys.filter { isDeclared($0, of: kind) }
    let places = kind == nil ? PartID.places.map(\.rawValue) : []
    return NearestWords(ids.count > 300 ? [] : ids.map(\.rawValue).sorted() + places.sorted())
  }

  /// Looks at the mentions, and gives back all remarks in the order of the file.
  mutating func finish() -> [Finding] {
    var candidates: [RecordKind?: NearestWords] = [:]
    for reference in references {
      if isDeclared(reference.id, of: reference.kind) { continue }
      if reference.kind == nil, PartID.places.contains(reference.id) { continue }
      if candidates[reference.kind] == nil {
        candidates[reference.kind] = ids(of: reference.kind)
      }
      let nearest = isFull ? nil : candidates[reference.kind]?.nearest(to: reference.id.rawValue)
      let whose = reference.kind?.rawValue ?? "a part of the program"
      remark(
        .danglingReference,
        "\"\(reference.id.rawValue.shortened)\" is not the id of \(whose)"
          + (nearest.map { "; did you mean \"\($0)\"?" } ?? "."),
        "Write the id of \(whose) that is in the program, or remove the line.",
        at: reference.position)
    }
    references = []
    var all = findings.sorted { $0.position < $1.position }.map(\.finding)
    if omitted > 0 {
      all.append(
        FileRemark.more.finding(
          "There are \(omitted) more remarks.", "Correct these first, then read the file again.",
          at: findings.last?.position ?? .start))
    }
    return all
  }
}
