package import Curriculum

/// Everything that two states of a program tell otherwise, fact by fact.
///
/// It is taken from the fields of the file, of which the schema knows all, so that no fact can be
/// forgotten here. Parts are the same where their ids are.
package struct ProgramDifference: Hashable, Sendable {
  /// The changes, in the order of the file.
  package private(set) var facts: [ChangedFact] = []

  /// Compares two states.
  package init(from old: Program, to new: Program) {
    compare(
      ProgramDocument(program: old).entries(), ProgramDocument(program: new).entries(), at: [])
  }

  private mutating func compare(_ old: [FileField], _ new: [FileField], at place: [String]) {
    for field in new {
      let before = old.first { $0.key == field.key }?.value
      guard before != field.value else { continue }
      compare(before, field.value, at: place + [field.key])
    }
    for field in old where !new.contains(where: { $0.key == field.key }) {
      compare(field.value, nil, at: place + [field.key])
    }
  }

  private mutating func compare(_ old: FileValue?, _ new: FileValue?, at place: [String]) {
    switch (old?.content, new?.content) {
    case (.fields(let old)?, .fields(let new)?): compare(old, new, at: place)
    case (nil, .fields(let new)?) where new.contains(where: \.value.hasParts):
      // A part with parts of its own, such as a round of review, is told piece by piece.
      compare([], new.filter { $0.key != "id" }, at: place)
    case (nil, .list(let new)?) where new.allSatisfy({ $0.id != nil }):
      compareParts([], new, at: place)
    case (.list(let old)?, .list(let new)?) where (old + new).allSatisfy({ $0.id != nil }):
      compareParts(old, new, at: place)
    default:
      facts.append(ChangedFact(place: place, old: old?.inWords, new: new?.inWords))
    }
  }

  private mutating func compareParts(
    _ old: [FileValue], _ new: [FileValue], at place: [String]
  ) {
    for part in new {
      let before = old.first { $0.id == part.id }
      guard before != part else { continue }
      compare(before, part, at: place + [part.name])
    }
    let gone = old.filter { part in !new.contains { $0.id == part.id } }
    for part in gone { compare(part, nil, at: place + [part.name]) }
    let order = new.map(\.id).filter { id in old.contains { $0.id == id } }
    let former = old.map(\.id).filter { id in new.contains { $0.id == id } }
    guard order != former else { return }
    facts.append(
      ChangedFact(
        place: place + ["order"],
        old: old.filter { part in former.contains(part.id) }.map(\.name).joined(separator: "; "),
        new: new.filter { part in order.contains(part.id) }.map(\.name).joined(separator: "; "),
        isOrder: true))
  }
}

extension FileValue {
  /// The stable name of a part; nil for what has none.
  fileprivate var id: String? { self["id"] }

  /// Whether it is a list of parts.
  fileprivate var hasParts: Bool {
    guard case .list(let values) = content else { return false }
    return values.contains { $0.id != nil }
  }

  /// What people call a part: the first of these that it has.
  fileprivate var name: String {
    ["label", "number", "title", "name", "text", "statement", "code", "id"].lazy
      .compactMap { self[$0] }.first.map { $0.count > 60 ? $0.prefix(60) + "…" : $0 } ?? ""
  }

  private subscript(key: String) -> String? {
    guard case .fields(let fields) = content else { return nil }
    return fields.first { $0.key == key }?.value.scalar
  }

  /// The value on one line, as a person would read it.
  fileprivate var inWords: String {
    switch content {
    case .nothing: ""
    case .bare(let text), .text(let text): text
    case .list(let values): values.map(\.inWords).joined(separator: "; ")
    case .fields(let fields):
      fields.filter { $0.key != "id" }.map { field in
        "\(field.key) \(field.value.inWords)"
      }.joined(separator: ", ")
    }
  }
}
