package import Curriculum
package import Frameworks

/// Turns an outline into a program, with an account of every word.
package struct ProgramRecognizer: Sendable {
  private let vocabulary: Vocabulary
  private let weights: ClueWeights
  private let library: FrameworkLibrary
  private let overrides: RoleOverrides
  private let explains: Bool

  /// Takes the words and weights of a profile, the frameworks whose codes may be cited, and what a
  /// person said of columns, rows and headings.
  ///
  /// Tables are explained always; headings too, where somebody will read it.
  package init(
    profile: Profile, library: FrameworkLibrary, overrides: RoleOverrides = RoleOverrides(),
    explains: Bool = false
  ) {
    let taught = overrides.teaching(profile)
    vocabulary = Vocabulary(taught)
    weights = ClueWeights(taught)
    self.library = library
    self.overrides = overrides
    self.explains = explains
  }

  /// Recognizes an outline as one program, whatever it holds.
  package func recognize(_ outline: SourceOutline) -> Imported { Imported(draft(of: outline)) }

  /// A program without the account of its words.
  private func draft(of outline: SourceOutline) -> ProgramDraft {
    let unfolded = FlattenedTables.unfold(outline, vocabulary: vocabulary)
    let tools = RecognitionTools(
      vocabulary: vocabulary, weights: weights, library: library,
      overrides: overrides.resolved(in: unfolded, vocabulary))
    var draft = ProgramDraft(unfolded, tools)
    if let language = outline.language { draft.program.language = language }
    draft.form.head = HeadOfDocument(of: draft)
    var reader = BlockReader()
    reader.read(unfolded.blocks, into: &draft)
    draft.settle()
    draft.settleForm()
    if draft.program.title.isEmpty, let title = outline.title { draft.program.title = title }
    if explains { draft.explanations = HeadingExplanations(of: draft).all + draft.explanations }
    return draft
  }

  /// The words of an outline that say for ever what a person said of its columns, rows and headings,
  /// by role.
  package func taughtWords(in outline: SourceOutline) -> [SourceRole: [String]] {
    overrides.resolved(in: outline, vocabulary).words(in: outline)
  }

  /// Recognizes every program of an outline; most hold one.
  package func recognizeAll(_ outline: SourceOutline) -> [Imported] {
    let whole = recognize(outline)
    guard whole.program.objectives.count >= 2 else { return [whole] }
    let splitter = ProgramSplitter(outline, vocabulary: vocabulary)
    for cut in splitter.cuts {
      let programs = complete(cut, of: splitter)
      if programs.count >= 2 { return programs }
    }
    return [whole]
  }

  /// The programs between beginnings, where each is one of its own.
  private func complete(_ cut: [Int], of splitter: ProgramSplitter) -> [Imported] {
    let beginnings = zip(cut, splitter.parts(at: cut)).filter { isProgram(draft(of: $1).program) }
    guard beginnings.count >= 2 else { return [] }
    // What is no program of its own goes on with the one before.
    let programs = splitter.parts(at: beginnings.map(\.0)).map(recognize)
    let titles = Set(programs.map { PlainWords($0.program.title).words })
    return titles.count == programs.count ? programs : []
  }

  /// Whether it has what a program has and a module lacks: a name, a set, and facts of its own.
  private func isProgram(_ program: Program) -> Bool {
    let strands = program.objectives.reduce(into: Set<Strand>()) { $0.formUnion($1.strands) }
    let facts = [
      program.occupation.title != nil, program.occupation.soc != nil,
      !program.providers.isEmpty, !program.pathway.credentials.isEmpty,
    ]
    return !program.title.isEmpty && strands.count >= 2 && facts.count { $0 } >= 2
  }
}
