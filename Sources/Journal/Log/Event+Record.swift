import Curriculum
package import ProgramFile

/// An event as it stands in the log: one group of texts, lists and whole numbers.
extension Event {
  package var record: FileValue {
    var fields = [
      FileField("sequence", .bare(String(sequence))), FileField("at", .text(at.description)),
      FileField("author", .text(author)), FileField("key", .text(key)),
    ]
    if let person { fields.append(FileField("person", .text(person.rawValue))) }
    fields += deed.fields
    return FileValue(.fields(fields))
  }

  /// Takes an event out of the log; nil for a value that is none.
  package init?(_ record: FileValue) {
    guard let record = JournalRecord(record), let sequence = record.number("sequence"),
      let at = record.text("at").flatMap({ Moment($0) }), let author = record.text("author"),
      let key = record.text("key"), let deed = Deed(record)
    else { return nil }
    self.init(
      sequence: sequence, at: at, person: record.text("person").map { PersonKey($0) },
      author: author, key: key, deed: deed)
  }
}

extension Event.Deed {
  /// The word for it in the log.
  package var word: String {
    switch self {
    case .imported: "imported"
    case .changed: "changed"
    case .drafted: "drafted"
    case .signed: "signed"
    case .closed: "closed"
    case .reopened: "reopened"
    }
  }

  fileprivate var fields: [FileField] {
    let deed = FileField("deed", .text(word))
    switch self {
    case .imported(let changes, let source):
      return [
        deed, FileField("source", .text(source)),
        FileField("writes", FileValue(.list(changes.map(\.record)))),
      ]
    case .changed(let changes, let undoes):
      let writes = FileField("writes", FileValue(.list(changes.map(\.record))))
      return [deed, writes] + (undoes.map { [FileField("undoes", .bare(String($0)))] } ?? [])
    case .drafted(let writes):
      return [deed, FileField("writes", FileValue(.list(writes.map(\.record))))]
    case .signed(let signature):
      return [
        deed, FileField("scope", .text(signature.scope.word)),
        FileField("content", .text(signature.content)),
        FileField("sentence", .text(signature.sentence)),
        FileField("name", .text(signature.name)),
      ]
    case .closed(let reason), .reopened(let reason):
      return [deed, FileField("reason", .text(reason))]
    }
  }

  fileprivate init?(_ record: JournalRecord) {
    func changes() -> [CellChange]? {
      record.records("writes").flatMap { records in
        let changes = records.compactMap { CellChange($0) }
        return changes.count == records.count ? changes : nil
      }
    }
    switch record.text("deed") {
    case "imported":
      guard let changes = changes(), let source = record.text("source") else { return nil }
      self = .imported(changes, source: source)
    case "changed":
      guard let changes = changes() else { return nil }
      self = .changed(changes, undoes: record.number("undoes"))
    case "drafted":
      guard let records = record.records("writes") else { return nil }
      let writes = records.compactMap { CellWrite($0) }
      guard writes.count == records.count else { return nil }
      self = .drafted(writes)
    case "signed":
      guard let scope = record.text("scope").flatMap({ Signature.Scope(word: $0) }),
        let content = record.text("content"), let sentence = record.text("sentence"),
        let name = record.text("name")
      else { return nil }
      self = .signed(Signature(scope: scope, content: content, sentence: sentence, name: name))
    case "closed":
      guard let reason = record.text("reason") else { return nil }
      self = .closed(reason: reason)
    case "reopened":
      guard let reason = record.text("reason") else { return nil }
      self = .reopened(reason: reason)
    default: return nil
    }
  }
}

extension Signature.Scope {
  /// The word for it in the log: the title of a strand, or `approval`.
  package var word: String {
    switch self {
    case .strand(let strand): strand.title
    case .approval: "approval"
    }
  }

  package init?(word: String) {
    if word == "approval" {
      self = .approval
    } else if let strand = Strand.allCases.first(where: { $0.title == word }) {
      self = .strand(strand)
    } else {
      return nil
    }
  }
}

extension CellChange {
  fileprivate var record: FileValue {
    var fields = address.fields + [FileField("version", .bare(String(version)))]
    if let was { fields.append(FileField("was", was)) }
    if let value { fields.append(FileField("value", value)) }
    return FileValue(.fields(fields))
  }

  fileprivate init?(_ record: JournalRecord) {
    guard let address = CellAddress(record), let version = record.number("version") else {
      return nil
    }
    self.init(
      address: address, version: version, was: record.value("was"), value: record.value("value"))
  }
}

extension CellWrite {
  fileprivate var record: FileValue {
    var fields = address.fields + [FileField("base", .bare(String(base)))]
    if let value { fields.append(FileField("value", value)) }
    return FileValue(.fields(fields))
  }

  fileprivate init?(_ record: JournalRecord) {
    guard let address = CellAddress(record), let base = record.number("base") else { return nil }
    self.init(address, base: base, value: record.value("value"))
  }
}
