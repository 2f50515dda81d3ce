import Curriculum

/// A row of materials.
enum MaterialRecord: RecordKind {
  static let name = "materials, one a row"
  static let roles: [SourceRole] = [.material, .source]

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    guard let words = record.take(.material, in: &draft) else { return }
    var material = Material(id: draft.mint("material"))
    material.text = words
    material.source = record.take(.source, in: &draft)
    draft.program.materials.append(material)
  }
}
