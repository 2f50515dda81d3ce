/// A part of a form, ready to be filled.
struct FormProgram: Sendable {
  let part: FormPart
  let tags: FormTags
  let segments: [FormSegment]
  /// What the form itself holds.
  let counts: FormCounts
  /// The highest number of a drawing.
  let drawings: Int
}
