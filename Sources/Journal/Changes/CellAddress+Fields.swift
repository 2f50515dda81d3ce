import Curriculum
import ProgramFile

extension CellAddress {
  /// The address as it stands in the log and in answers.
  var fields: [FileField] {
    let field = FileField("field", .text(self.field))
    return part.map { [FileField("part", .text($0.rawValue)), field] } ?? [field]
  }

  init?(_ record: JournalRecord) {
    guard let field = record.text("field") else { return nil }
    self.init(part: record.text("part").map { PartID($0) }, field: field)
  }
}
