import Curriculum

extension ProgramDraft {
  /// Whether a role names a field of the program.
  static func isProgramField(_ role: SourceRole) -> Bool {
    ProgramFields.all[role] != nil || role == .title
  }

  /// Writes the value of a label or section into the program, and accounts for it.
  ///
  /// - Returns: whether anything was taken.
  @discardableResult
  mutating func write(
    _ excerpts: [Excerpt], role: SourceRole, confidence: Double
  ) -> Bool {
    let said = excerpts.filter { !$0.saysNothing }
    if role == .title { return writeTitle(said, confidence: confidence) }
    guard let writer = ProgramFields.all[role] else { return false }
    var program = program
    var draft = self
    let taken = writer.write(said.map(\.text), into: &program) { draft.mint($0) }
    self = draft
    self.program = program
    account(for: said, taken, in: role.description, confidence: confidence)
    return taken.contains(where: \.isSomething)
  }

  /// A title that a form states stands above the one that the document is headed with.
  private mutating func writeTitle(_ excerpts: [Excerpt], confidence: Double) -> Bool {
    guard let title = excerpts.first else { return false }
    if !program.title.isEmpty, program.title != title.text {
      var note = Note(id: mint("note"))
      note.heading = "Title of the document"
      note.text = program.title
      program.notes.append(note)
    }
    program.title = title.text
    place(title, in: "title", confidence: confidence)
    return true
  }

  /// Writes the value of a label into the component of a strand, and accounts for it.
  @discardableResult
  mutating func write(
    _ excerpts: [Excerpt], role: SourceRole, of strand: Strand, confidence: Double
  ) -> Bool {
    let said = excerpts.filter { !$0.saysNothing }
    if role.rawValue == "instructor" {
      for excerpt in said { writeInstructors(excerpt, of: strand, confidence: confidence) }
      return !said.isEmpty
    }
    guard let writer = ComponentFields.all[role] else { return false }
    var component = program.components[strand] ?? Component()
    var draft = self
    let taken = writer.write(said.map(\.text), into: &component) { draft.mint($0) }
    self = draft
    guard taken.contains(where: \.isSomething) else { return false }
    program.components[strand] = component
    account(for: said, taken, in: "\(role) of \(strand)", confidence: confidence)
    return true
  }

  /// Claims what was taken of each value, and no more.
  private mutating func account(
    for excerpts: [Excerpt], _ taken: [Taken], in field: String, confidence: Double
  ) {
    for (excerpt, taken) in zip(excerpts, taken) {
      switch taken {
      case .nothing: continue
      case .everything: place(excerpt, in: field, confidence: confidence)
      case .stretches(let stretches, let labels):
        let text = excerpt.text
        for stretch in stretches {
          claim(stretch, of: excerpt, as: .placed(field: field, confidence: confidence))
        }
        // What parts the stretches and has no word in it is a mark of the list.
        let starts = [text.startIndex] + (stretches + labels).map(\.upperBound).sorted()
        let ends = (stretches + labels).map(\.lowerBound).sorted() + [text.endIndex]
        let marks = zip(starts, ends).filter { start, end in
          start < end && !text[start..<end].contains { $0.isLetter || $0.isNumber }
        }
        for label in labels + marks.map({ $0..<$1 }) {
          claim(label, of: excerpt, as: .label(of: field))
        }
      }
    }
  }

  private mutating func claim(
    _ stretch: Range<String.Index>, of excerpt: Excerpt, as fate: Ledger.Fate
  ) {
    let source = outline.passages[excerpt.passage].text
    ledger.claim(excerpt.passage, excerpt.range(of: stretch, in: source), as: fate)
  }

  /// Reads `Ruth Castellanos and Ann Dubois, RN`: each person once, with the strands taught.
  private mutating func writeInstructors(
    _ excerpt: Excerpt, of strand: Strand, confidence: Double
  ) {
    let people = PeopleList(excerpt.text)
    for name in people.names { addInstructor(String(name), of: strand) }
    let stretches = people.names.map { $0.startIndex..<$0.endIndex }
    account(
      for: [excerpt], [.stretches(stretches, labels: people.joints(in: excerpt.text))],
      in: "instructor of \(strand)", confidence: confidence)
  }

  /// Adds a person who teaches in a strand; one who is known by name only gets the strand.
  mutating func addInstructor(_ name: String, of strand: Strand) {
    let known = program.instructors.firstIndex {
      $0.name == name || $0.name.hasPrefix(name + ",") || name.hasPrefix($0.name + ",")
    }
    let index = known ?? program.instructors.count
    if known == nil {
      var instructor = Instructor(id: mint("instructor"))
      instructor.name = name
      program.instructors.append(instructor)
    } else if name.count > program.instructors[index].name.count {
      program.instructors[index].name = name
    }
    if !program.instructors[index].strands.contains(strand) {
      program.instructors[index].strands.append(strand)
    }
    let id = program.instructors[index].id
    program.components.describe(strand) { component in
      if !component.instructors.contains(id) { component.instructors.append(id) }
    }
  }
}

extension SourceRole {
  /// The name of the program.
  package static let title = SourceRole(rawValue: "program title")
}
