package import Curriculum
package import Frameworks

/// Turns an outline into a program, with an account of every word.
package struct ProgramRecognizer: Sendable {
  private let vocabulary: Vocabulary
  private let library: FrameworkLibrary

  /// Takes the words of a profile and the frameworks whose codes may be cited.
  package init(profile: Profile, library: FrameworkLibrary) {
    vocabulary = Vocabulary(profile)
    self.library = library
  }

  /// Recognizes a program.
  package func recognize(_ outline: SourceOutline) -> Imported {
    var draft = ProgramDraft(outline, vocabulary: vocabulary, library: library)
    if let language = outline.language { draft.program.language = language }
    var prose = ProseReader()
    var lastSet: ObjectiveTableReader?
    for block in outline.blocks {
      switch block {
      case .passage(let id):
        prose.read(id, into: &draft)
        lastSet = nil
      case .table(let table):
        prose.closeObjective()
        lastSet = read(table, after: lastSet, into: &draft)
      }
    }
    if draft.program.title.isEmpty, let title = outline.title { draft.program.title = title }
    return Imported(draft)
  }

  /// Reads a table as the first of these that it can be; nested tables are tried on their own.
  ///
  /// - Returns: the reader of a set, so that a table that goes on without a header can follow.
  private func read(
    _ table: OutlineTable, after previous: ObjectiveTableReader?, into draft: inout ProgramDraft
  ) -> ObjectiveTableReader? {
    if let set = ObjectiveTableReader(table, in: draft) {
      set.read(into: &draft)
      return set
    }
    // A form may name strands among its fields, and a card may have fields among its strands.
    let form = FormReader(table, in: draft)
    if let components = ComponentTableReader(table, in: draft) {
      components.read(into: &draft)
    } else if let card = CardReader(table, in: draft), card.count >= form?.count ?? 0 {
      card.read(into: &draft)
    } else if let records = RecordTableReader(table, in: draft) {
      records.read(into: &draft)
    } else if let form {
      form.read(into: &draft)
    } else if let previous, let set = ObjectiveTableReader(table, continuing: previous) {
      set.read(into: &draft)
      return set
    } else {
      for cell in table.rows.flatMap(\.cells) {
        for case .table(let nested) in cell.blocks { _ = read(nested, after: nil, into: &draft) }
      }
    }
    return nil
  }
}
