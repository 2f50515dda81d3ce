/// A mark where it stands in its part.
struct FormSite: Sendable {
  /// What stands between the braces, tidied.
  var words: String
  /// The element of its paragraph.
  var paragraph: Int
  /// Its characters of the paragraph.
  var characters: Range<Int>
  /// Its bytes; a value stands where the first one begins.
  var pieces: [FormPiece]
  /// Whether it stands in what old programs show in place of a drawing, whose marks say the
  /// same a second time.
  var isTwin = false
  /// The element of the content control, where it is none with braces.
  var control: Int?
  /// What is wrong with the braces.
  var mistake: FormMistakeCode?
  /// Whether nothing else that is read stands in the paragraph.
  var isAlone = false
  /// Whether nothing but marks stands in the paragraph, before it, and after it.
  var holdsOnlyMarks = false
  var isFirst = false
  var isLast = false

  var start: Int { pieces.first?.start ?? 0 }

  /// The element whose prefix the words in its place are written with.
  var carrier: Int { control ?? pieces.first?.node ?? paragraph }
}
