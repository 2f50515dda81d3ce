import Curriculum
import ProgramFile

extension Snapshot {
  /// The snapshot as a store keeps it: a head, then one group for each cell.
  package var json: [UInt8] {
    let cells = state.cells.keys.sorted().compactMap { address -> FileValue? in
      guard let cell = state.cells[address] else { return nil }
      var fields = address.fields
      fields += [
        FileField("version", .bare(String(cell.version))), FileField("author", .text(cell.author)),
        FileField("at", .bare(String(cell.at.seconds))),
        FileField("sequence", .bare(String(cell.sequence))),
      ]
      if let value = cell.value { fields.append(FileField("value", value)) }
      if let person = cell.person { fields.append(FileField("person", .text(person.rawValue))) }
      return FileValue(.fields(fields))
    }
    let fields = [
      FileField("sequence", .bare(String(state.sequence))),
      FileField("hash", FileValue(.list(state.hash.map { .bare(String($0)) }))),
      FileField("closed", .bare(state.isClosed ? "true" : "false")),
      FileField("cells", FileValue(.list(cells))),
    ]
    return FileValue(.fields(fields)).canonicalJSON
  }

  /// Takes what a store kept; nil when the bytes are no snapshot.
  package init?(json: [UInt8], of program: ProgramKey) {
    guard let value = try? FileValue.read(json: json, within: .log),
      let record = JournalRecord(value),
      let sequence = record.number("sequence"), let records = record.records("cells"),
      case .list(let bytes) = record.value("hash")?.content
    else { return nil }
    var cells: [CellAddress: Cell] = [:]
    for record in records {
      guard let address = CellAddress(record), let version = record.number("version"),
        let author = record.text("author"), let at = record.number("at"),
        let written = record.number("sequence")
      else { return nil }
      cells[address] = Cell(
        value: record.value("value"), version: version,
        person: record.text("person").map { PersonKey($0) }, author: author,
        at: Moment(seconds: at), sequence: written)
    }
    state = ProgramState(
      program: program, sequence: sequence,
      hash: bytes.compactMap { $0.scalar.flatMap { UInt8($0) } }, cells: cells,
      isClosed: record.text("closed") == "true")
  }
}
