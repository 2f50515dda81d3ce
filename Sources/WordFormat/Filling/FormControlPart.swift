/// What filling changes in a content control beside its words.
enum FormControlPart: Sendable {
  /// Whether the box is ticked: the attribute.
  case tick
  /// The box as it is shown.
  case glyph(ticked: [UInt8], unticked: [UInt8])
  /// The day that stands behind a date: the attribute of this name.
  case day(attribute: String)
  /// Whether the words are among those that can be chosen, which are given by their keys.
  case choice([String])
}
