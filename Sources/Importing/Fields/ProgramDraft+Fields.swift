import Curriculum
import Frameworks

extension ProgramDraft {
  /// Whether a role names a field of the program.
  static func isProgramField(_ role: SourceRole) -> Bool {
    ProgramFields.all[role] != nil || ProgramFields.ownRules.contains(role)
  }

  /// Writes the value of a label or section into the program, and accounts for it.
  ///
  /// - Returns: whether anything was taken.
  @discardableResult
  mutating func write(
    _ excerpts: [Excerpt], role: SourceRole, confidence: Double
  ) -> Bool {
    let said = excerpts.flatMap { ProgramFields.readsBoxes.contains(role) ? [$0] : ticked($0) }
      .filter { !$0.saysNothing }
    guard !said.isEmpty else { return false }
    if let isWritten = writeByOwnRule(said, role: role, confidence: confidence) { return isWritten }
    guard let writer = ProgramFields.all[role] else { return false }
    let values = writer.isList ? said.flatMap { $0.pieces(in: outline) } : said
    var program = program
    var draft = self
    let taken = writer.write(values.map(\.text), into: &program) { draft.mint($0) }
    self = draft
    self.program = program
    account(for: values, taken, in: role.description, confidence: confidence)
    return taken.contains(where: \.isSomething)
  }

  /// Writes values for which it takes more than the words themselves; nil for all others.
  private mutating func writeByOwnRule(
    _ said: [Excerpt], role: SourceRole, confidence: Double
  ) -> Bool? {
    switch role {
    case .title: return writeTitle(said, confidence: confidence)
    case .credential where said.allSatisfy({ Self.attests($0.text) }): return false
    case .model where said.contains(where: { isTeamTeaching($0.text) }):
      return write(said, role: .teamTeachingModel, confidence: confidence)
    case .provider: writeProviders(said, role: nil, confidence: confidence)
    case .trainingProvider:
      writeProviders(said, role: "workforce training", confidence: confidence)
    case .instructor:
      for excerpt in said { writeInstructors(excerpt, of: nil, confidence: confidence) }
    case .contact, .email, .phone, .address: keepContact(said, role: role)
    case .credential: writeCredentials(said, confidence: confidence)
    case .partner: writePartners(said, confidence: confidence)
    case .laborMarket: writeLaborMarket(said, confidence: confidence)
    case .signer: return said.reduce(false) { readSignature($1, isSigned: true) || $0 }
    case .meetings: return writeMeetings(said, confidence: confidence)
    case .teamTeachingModel:
      for excerpt in said {
        program.teamTeaching.model.addLine(excerpt.text)
        readOverlap(within: excerpt)
        place(excerpt, in: "team teaching model", confidence: confidence)
      }
    case .teamTeaching: writeTeamTeaching(said, confidence: confidence)
    case .funding: writeFunding(said, confidence: confidence)
    case .activities, .trainingService, .expectedGains:
      return said.reduce(false) { writeNames(of: role, $1, confidence) || $0 }
    case .summary:
      let telling = said.filter { !isInstruction($0.text) && isDescription($0.text) }
      for excerpt in telling {
        program.summary.addLine(excerpt.text)
        place(excerpt, in: "summary", confidence: confidence)
      }
      return !telling.isEmpty
    default: return nil
    }
    return true
  }

  private static let timesOfStrands: Set<SourceRole> = [.hours, .hoursPerWeek, .weeks]

  /// "I certify that …" attests something, and names no certificate.
  private static func attests(_ text: String) -> Bool {
    ["i ", "we "].contains { text.lowercased().hasPrefix($0) }
  }

  /// A title that a form states stands above the one that the document is headed with.
  private mutating func writeTitle(_ excerpts: [Excerpt], confidence: Double) -> Bool {
    guard let title = excerpts.first, !form.titleIsStated else { return false }
    program.title = title.text
    form.titleIsStated = true
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
    if Self.timesOfStrands.contains(role), component.dates.isEmpty,
      let days = said.lazy.map({ DateReader.dates(in: $0.text) }).first(where: { $0.days != nil })
    {
      // The wording stands in the field already.
      component.dates = Dates(starts: days.starts, ends: days.ends)
    }
    program.components[strand] = component
    account(for: said, taken, in: "\(role) of \(strand)", confidence: confidence)
    return true
  }

  /// Claims what was taken of each value, and no more.
  mutating func account(
    for excerpts: [Excerpt], _ taken: [Taken], in field: String, confidence: Double
  ) {
    for (excerpt, taken) in zip(excerpts, taken) {
      switch taken {
      case .nothing: continue
      case .everything: place(excerpt, in: field, confidence: confidence)
      case .value: claim(excerpt, as: .value(of: field))
      case .stretches(let stretches, let labels):
        let text = excerpt.text
        for stretch in stretches {
          claim(stretch, of: excerpt, as: .placed(field: field, confidence: confidence))
        }
        // What parts the stretches and has no word in it is a mark of the list.
        let marks = text.gaps(between: stretches + labels).filter { gap in
          !text[gap].contains { $0.isLetter || $0.isNumber }
        }
        for label in labels + marks {
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

  /// The item of a rule that a line of a checklist cites, or its number where it cites none.
  func requirement(named words: String) -> ItemReference {
    citedRequirement(in: words) ?? ItemReference(code: ObjectiveLabel(in: words)?.text ?? "")
  }

  /// The part of a requirement that a question asks for, by the words that only its label has.
  func part(of item: ItemReference, askedFor question: String) -> ItemReference {
    guard let id = item.framework, let framework = library[id] else { return item }
    let asked = Set(PlainWords(question).words.filter { $0.count > 4 })
    let parts = framework.items.filter {
      $0.code.description != item.code && $0.code.description.hasPrefix(item.code)
    }
    let shared = parts.map { part in
      Set(PlainWords(part.label + " " + part.statement).words).intersection(asked).count
    }
    guard let most = shared.max(), most > 0, shared.count(where: { $0 == most }) == 1,
      let index = shared.firstIndex(of: most)
    else { return item }
    return ItemReference(framework: id, code: parts[index].code.description)
  }

  /// The item of a rule that some words cite.
  func citedRequirement(in words: String) -> ItemReference? {
    library.mentions(in: words).first { mention in
      mention.reference.framework.flatMap { library[$0] }?.kind == .requirements
    }?.reference
  }
}
