import Curriculum
import Frameworks

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
    var said = excerpts.filter { !$0.saysNothing }
    if role == .title { return writeTitle(said, confidence: confidence) }
    if role == .instructor {
      for excerpt in said { writeInstructors(excerpt, of: nil, confidence: confidence) }
      return !said.isEmpty
    }
    if role == .partner { said = said.flatMap { partners(in: $0) } }
    guard let writer = ProgramFields.all[role] else { return false }
    if writer.isList, role != .partner { said = said.flatMap { $0.pieces(in: outline) } }
    var program = program
    var draft = self
    let taken = writer.write(said.map(\.text), into: &program) { draft.mint($0) }
    self = draft
    self.program = program
    account(for: said, taken, in: role.description, confidence: confidence)
    return taken.contains(where: \.isSomething)
  }

  /// The partners of one line; what stands behind a name and its colon stays with it.
  private func partners(in excerpt: Excerpt) -> [Excerpt] {
    let pieces = excerpt.pieces(in: outline)
    guard pieces.count > 1, pieces.contains(where: { $0.text.contains(":") }) else { return pieces }
    var starts: [Int] = []
    for (index, piece) in pieces.enumerated() where index == 0 || piece.text.contains(":") {
      starts.append(index)
    }
    let source = outline.passages[excerpt.passage].text
    return starts.enumerated().compactMap { number, start in
      let end = number + 1 < starts.count ? starts[number + 1] : pieces.count
      return Excerpt(
        excerpt.passage, pieces[start].range.lowerBound..<pieces[end - 1].range.upperBound,
        of: source)
    }
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
    if role == .instructor {
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

  /// Reads `Ruth Castellanos (basic skills) and Ann Dubois, RN`: each person once, with the
  /// strands taught and the address that stands beside the name.
  private mutating func writeInstructors(
    _ excerpt: Excerpt, of strand: Strand?, confidence: Double
  ) {
    let people = PeopleList(excerpt.text)
    var stretches: [Range<String.Index>] = []
    var labels = people.joints(in: excerpt.text)
    for person in people.names {
      let parts = PersonParts(person, vocabulary: vocabulary)
      let own = parts.strands.isEmpty ? [strand] : parts.strands.map { $0 }
      var index = 0
      for strand in own { index = addInstructor(parts.name, of: strand) }
      if let email = parts.email { program.instructors[index].email = email }
      stretches += parts.placed
      labels += parts.labels
    }
    account(
      for: [excerpt], [.stretches(stretches, labels: labels)],
      in: strand.map { "instructor of \($0)" } ?? "instructor", confidence: confidence)
  }

  /// Adds a person who teaches in a strand; one who is known by name only gets the strand.
  ///
  /// - Returns: the place of the person among the instructors.
  @discardableResult
  mutating func addInstructor(_ name: String, of strand: Strand?) -> Int {
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
    guard let strand else { return index }
    if !program.instructors[index].strands.contains(strand) {
      program.instructors[index].strands.append(strand)
    }
    let id = program.instructors[index].id
    program.components.describe(strand) { component in
      if !component.instructors.contains(id) { component.instructors.append(id) }
    }
    return index
  }

  /// Adds a line to sign on, whose words have been cut already.
  mutating func add(_ line: SignatureLine, _ excerpt: Excerpt) {
    var signer = Signer(id: mint("signer"))
    signer.role = line.role
    signer.name = line.name
    signer.signed = line.date.flatMap { DateReader.day(in: $0) }
    program.signers.append(signer)
    account(
      for: [excerpt],
      [.stretches([line.roleRange] + [line.nameRange].compactMap(\.self), labels: line.labels)],
      in: "signer", confidence: 0.8)
  }

  /// The item of a rule that a line of a checklist cites, or its number where it cites none.
  func requirement(named words: String) -> ItemReference {
    let cited = library.mentions(in: words).first { mention in
      mention.reference.framework.flatMap { library[$0] }?.kind == .requirements
    }
    if let cited { return cited.reference }
    return ItemReference(code: ObjectiveLabel(in: words)?.text ?? "")
  }
}
