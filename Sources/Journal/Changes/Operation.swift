import ProgramFile

/// What somebody does in one go: values for some cells, all of which are written or none.
package struct Operation: Hashable, Sendable {
  /// A name that its sender never gives to another one, so that it can be sent twice safely.
  package var key: String
  package var writes: [CellWrite]
  /// The number of the sender's own event that this one takes back.
  package var undoes: Int?

  package init(key: String, writes: [CellWrite], undoes: Int? = nil) {
    self.key = key
    self.writes = writes
    self.undoes = undoes
  }

  /// What is compared when a key comes again.
  var content: FileValue {
    var fields = [FileField("writes", FileValue(.list(writes.map(\.content))))]
    if let undoes { fields.append(FileField("undoes", .bare(String(undoes)))) }
    return FileValue(.fields(fields))
  }
}

extension CellWrite {
  fileprivate var content: FileValue {
    var fields = address.fields
    fields.append(FileField("base", .bare(String(base))))
    fields.append(FileField("value", value ?? FileValue(.nothing)))
    return FileValue(.fields(fields))
  }
}
