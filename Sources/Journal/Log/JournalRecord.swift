import ProgramFile

/// A group of named values of the log, by name.
struct JournalRecord {
  private let values: [String: FileValue]

  init?(_ value: FileValue) {
    guard case .fields(let fields) = value.content else { return nil }
    values = Dictionary(fields.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
  }

  func value(_ name: String) -> FileValue? {
    values[name].flatMap { $0.isNothing ? nil : $0 }
  }

  func text(_ name: String) -> String? { values[name]?.scalar }

  func number(_ name: String) -> Int? { values[name]?.scalar.flatMap { Int($0) } }

  func records(_ name: String) -> [JournalRecord]? {
    guard case .list(let items) = values[name]?.content else { return nil }
    let records = items.compactMap { JournalRecord($0) }
    return records.count == items.count ? records : nil
  }
}
