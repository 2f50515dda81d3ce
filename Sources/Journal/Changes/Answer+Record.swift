import Curriculum
package import ProgramFile

/// An answer as it is kept and sent, so that the same operation has the same answer again.
extension Answer {
  package var record: FileValue {
    switch self {
    case .accepted(let acceptance):
      FileValue(
        .fields([
          FileField("seq", .bare(String(acceptance.sequence))),
          FileField("cells", FileValue(.list(acceptance.cells.map(\.record)))),
        ]))
    case .conflicting(let conflict):
      FileValue(
        .fields([
          FileField("seq", .bare(String(conflict.sequence))),
          FileField("conflicts", FileValue(.list(conflict.clashes.map(\.record)))),
        ]))
    }
  }

  init?(_ record: FileValue) {
    guard let record = JournalRecord(record), let sequence = record.number("seq") else {
      return nil
    }
    if let cells = record.records("cells") {
      self = .accepted(
        Acceptance(sequence: sequence, cells: cells.compactMap { Acceptance.WrittenCell($0) }))
    } else if let clashes = record.records("conflicts") {
      self = .conflicting(
        Conflict(sequence: sequence, clashes: clashes.compactMap { Conflict.Clash($0) }))
    } else {
      return nil
    }
  }
}

extension Acceptance.WrittenCell {
  fileprivate var record: FileValue {
    FileValue(
      .fields(
        address.fields + [
          FileField("version", .bare(String(version))),
          FileField("value", value ?? FileValue(.nothing)),
        ]))
  }

  fileprivate init?(_ record: JournalRecord) {
    guard let address = CellAddress(record), let version = record.number("version") else {
      return nil
    }
    self.init(address: address, version: version, value: record.value("value"))
  }
}

extension Conflict.Clash {
  fileprivate var record: FileValue {
    let base = FileValue(
      .fields([
        FileField("version", .bare(String(base))),
        FileField("value", baseValue ?? FileValue(.nothing)),
      ]))
    let current = FileValue(
      .fields([
        FileField("version", .bare(String(version))),
        FileField("value", value ?? FileValue(.nothing)), FileField("author", .text(author)),
        FileField("at", .text(at.description)), FileField("seq", .bare(String(sequence))),
      ]))
    var fields =
      address.fields + [
        FileField("base", base), FileField("current", current),
        FileField("yours", yours ?? FileValue(.nothing)),
      ]
    if let merged { fields.append(FileField("merged", merged)) }
    if isDeleted { fields.append(FileField("deleted", .bare("true"))) }
    return FileValue(.fields(fields))
  }

  fileprivate init?(_ record: JournalRecord) {
    guard let address = CellAddress(record),
      let base = record.value("base").flatMap({ JournalRecord($0) }),
      let current = record.value("current").flatMap({ JournalRecord($0) }),
      let baseVersion = base.number("version"), let version = current.number("version"),
      let author = current.text("author"), let at = current.text("at").flatMap({ Moment($0) }),
      let sequence = current.number("seq")
    else { return nil }
    self.init(
      address: address, base: baseVersion, baseValue: base.value("value"), version: version,
      value: current.value("value"), author: author, at: at, sequence: sequence,
      yours: record.value("yours"), merged: record.value("merged"),
      isDeleted: record.text("deleted") == "true")
  }
}
