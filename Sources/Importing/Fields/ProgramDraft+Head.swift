import Curriculum

extension ProgramDraft {
  /// Writes what the head of the document says where no label has said it, and gives contacts to
  /// their organizations.
  mutating func settleForm() {
    // Beside a partner who trains stands the school whose paper it is.
    if program.providers.allSatisfy({ $0.role != nil }) {
      let others = program.providers
      program.providers = []
      write(form.head.providers, role: .provider, confidence: 0.6)
      program.providers.removeAll { head in others.contains { $0.name == head.name } }
      program.providers += others
    }
    settleContacts()
    settleDaysOfUnits()
    guard let title = form.head.title, program.title.isEmpty || form.titleIsStated else { return }
    if !form.titleIsStated {
      program.title = title.text
      place(title, in: "title", confidence: 0.6)
    } else if PlainWords(program.title) == PlainWords(title.text) {
      claim(title, as: .label(of: "title"))
    } else {
      // A title that a form states stands above the one that the document is headed with.
      program.addNote(mint("note"), "Title of the document", title.text)
      place(title, in: "title of the document", confidence: 0.6)
    }
  }

  /// Gives the days of a schedule the year of the program: "Feb 2–4" says none.
  private mutating func settleDaysOfUnits() {
    guard let first = program.dates.starts else { return }
    for index in program.units.indices where program.units[index].dates.starts == nil {
      guard let words = program.units[index].dates.wording else { continue }
      for year in [first.year, first.year + 1] {
        let dates = DateReader.dates(in: "\(words), \(year)")
        guard let starts = dates.starts, starts >= first else { continue }
        program.units[index].dates.starts = starts
        program.units[index].dates.ends = dates.ends
        break
      }
    }
  }
}
