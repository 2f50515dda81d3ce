/// A part of a form, ready to be filled.
struct FormProgram: Sendable {
  let part: FormPart
  /// The tags of Word in each prefix that the marks of the part stand in.
  let tags: [FormTags]
  let segments: [FormSegment]
  /// What the form itself holds.
  let counts: FormCounts
  /// The highest number of a drawing.
  let drawings: Int
}
