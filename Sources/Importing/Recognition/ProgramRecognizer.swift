package import Curriculum
package import Frameworks

/// Turns an outline into a program, with an account of every word.
package struct ProgramRecognizer: Sendable {
  private let tools: RecognitionTools
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
    tools = RecognitionTools(
      vocabulary: Vocabulary(taught), weights: ClueWeights(taught), library: library,
      overrides: overrides, wantsExplanations: true)
    self.explains = explains
  }

  /// Recognizes the program of an outline, or the first of several.
  package func recognize(_ outline: SourceOutline) -> Imported {
    let unfolded = FlattenedTables.unfold(outline, vocabulary: tools.vocabulary)
    var draft = ProgramDraft(unfolded, tools)
    if let language = outline.language { draft.program.language = language }
    var reader = BlockReader()
    reader.read(unfolded.blocks, into: &draft)
    draft.settle()
    if draft.program.title.isEmpty, let title = outline.title { draft.program.title = title }
    if explains { draft.explanations = HeadingExplanations(of: draft).all + draft.explanations }
    return Imported(draft)
  }
}
