import Curriculum

extension ProgramDraft {
  /// Reads `Ruth Castellanos (basic skills) and Ann Dubois, RN`: each person once, with the
  /// strands taught and the address that stands beside the name.
  mutating func writeInstructors(_ excerpt: Excerpt, of strand: Strand?, confidence: Double) {
    if let colon = excerpt.text.firstRange(of: ": "), strand == nil,
      !excerpt.text[..<colon.lowerBound].contains("("),
      let names = excerpt.part(colon.upperBound..<excerpt.text.endIndex, in: outline),
      case .strand(let named) = naming(of: excerpt.text[..<colon.lowerBound])
    {
      writeInstructors(names, of: named, confidence: confidence)
      return
    }
    let people = PeopleList(excerpt.text)
    var stretches: [Range<String.Index>] = []
    var labels = people.joints(in: excerpt.text)
    for person in people.people {
      let parts = PersonParts(
        person, naming: { naming(of: $0) }, list: { strands(namedIn: $0) })
      guard Self.isPerson(parts.name) else { continue }
      let own = parts.strands.isEmpty ? [strand] : parts.strands.map { $0 }
      var index = 0
      for strand in own { index = addInstructor(parts.name, of: strand) }
      if let email = parts.email { program.instructors[index].email = email }
      stretches += parts.placed
      labels += parts.labels
      for trade in parts.trades {
        guard let words = excerpt.part(trade, in: outline) else { continue }
        keepNote("\(parts.name) teaches", words, in: "note of instructor", confidence: confidence)
      }
    }
    guard !stretches.isEmpty else { return }
    account(
      for: [excerpt], [.stretches(stretches, labels: labels)],
      in: strand.map { "instructor of \($0)" } ?? "instructor", confidence: confidence)
  }

  /// Whether some words can be the name of a person.
  private static func isPerson(_ name: String) -> Bool {
    let words = name.split(whereSeparator: { $0.isWhitespace })
    return (1...6).contains(words.count) && name.first?.isUppercase ?? false
      && words.count { $0.first?.isUppercase ?? false } * 2 >= words.count
      && !name.contains(where: \.isNumber)
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

  /// Gives an address to the person who was named last.
  mutating func writeEmailOfInstructor(_ excerpt: Excerpt) -> Bool {
    guard let last = program.instructors.indices.last, program.instructors[last].email == nil,
      let email = Contact.email(in: excerpt.text)
    else { return false }
    program.instructors[last].email = String(email)
    account(
      for: [excerpt], [.stretches([email.startIndex..<email.endIndex])], in: "instructor",
      confidence: 0.85)
    return true
  }
}
