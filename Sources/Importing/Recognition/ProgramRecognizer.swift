package import Curriculum
package import Frameworks

/// Turns an outline into a program, with an account of every word.
package struct ProgramRecognizer: Sendable {
  private let tools: RecognitionTools

  /// Takes the words and weights of a profile, the frameworks whose codes may be cited, and what a
  /// person said of columns, rows and headings.
  package init(
    profile: Profile, library: FrameworkLibrary, overrides: RoleOverrides = RoleOverrides(),
    explains: Bool = false
  ) {
    let taught = overrides.teaching(profile)
    tools = RecognitionTools(
      vocabulary: Vocabulary(taught), weights: ClueWeights(taught), library: library,
      overrides: overrides, wantsExplanations: explains)
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
    return Imported(draft)
  }
}
