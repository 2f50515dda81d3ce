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
    for (excerpt, isTaken) in zip(said, taken) where isTaken {
      place(excerpt, in: role.description, confidence: confidence)
    }
    return taken.contains(true)
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
    guard taken.contains(true) else { return false }
    program.components[strand] = component
    for (excerpt, isTaken) in zip(said, taken) where isTaken {
      place(excerpt, in: "\(role) of \(strand)", confidence: confidence)
    }
    return true
  }

  /// Reads `Ruth Castellanos and Ann Dubois, RN`: each person once, with the strands taught.
  private mutating func writeInstructors(
    _ excerpt: Excerpt, of strand: Strand, confidence: Double
  ) {
    for name in Self.names(in: excerpt.text) {
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
    place(excerpt, in: "instructor of \(strand)", confidence: confidence)
  }

  /// The people of a list: separated by "and", "&", ";" or "/".
  private static func names(in text: String) -> [String] {
    text.replacing(" and ", with: ";").split { ";/&".contains($0) }
      .map { trimmed($0.split(whereSeparator: \.isWhitespace).joined(separator: " ")) }
      .filter { $0.contains(where: \.isLetter) }
  }

  /// A name without the punctuation of the list; the dot of `M.Ed.` is the name's own.
  private static func trimmed(_ name: String) -> String {
    var trimmed = Substring(name)
    while let last = trimmed.last, ".,)".contains(last) {
      if last == ".", trimmed.split(separator: " ").last?.dropLast().contains(".") == true { break }
      trimmed = trimmed.dropLast()
    }
    return String(trimmed)
  }
}

extension SourceRole {
  /// The name of the program.
  package static let title = SourceRole(rawValue: "program title")
}
