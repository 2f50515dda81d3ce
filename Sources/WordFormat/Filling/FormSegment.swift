/// A step of filling a part.
indirect enum FormSegment: Sendable {
  /// Bytes of the form, as they are.
  case source(Range<Int>)
  /// Bytes of ours.
  case literal([UInt8])
  /// Bytes of the form that may stand there once, such as a bookmark.
  case once(Range<Int>)
  /// A number of the form that must differ each time.
  case number(Range<Int>)
  /// Words within a text.
  case value(FormSlot)
  /// The paragraph that a repeated paragraph is for.
  case line(FormSlot)
  /// The paragraph around a value, repeated for each of its paragraphs.
  case lines(FormSlot, [FormSegment])
  /// A picture within a text; the width of the line in twentieths of a point.
  case picture(FormSlot, width: Int)
  /// Blocks in the place of a paragraph; the width as above.
  case report(FormSlot, width: Int)
  /// The part of a content control that depends on the value.
  case control(FormSlot, FormControlPart)
  /// What is repeated.
  case each(FormLoop, [FormSegment], FormCounts)
  /// The first case that holds.
  case choice([FormBranch])
  /// Bytes of ours unless the last element of that name has just ended.
  case ensure(FormEnsured)
}
