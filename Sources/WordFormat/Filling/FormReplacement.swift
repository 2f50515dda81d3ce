/// Words of a finished document that a mark is to stand for.
package struct FormReplacement: Sendable, Hashable {
  /// The paragraph.
  package var place: FormPlace
  /// Which of its characters, counted as Unicode scalars.
  package var characters: Range<Int>
  /// What stands there instead.
  package var text: String

  /// Takes the characters of a paragraph and what stands there instead.
  package init(_ place: FormPlace, characters: Range<Int>, text: String) {
    self.place = place
    self.characters = characters
    self.text = text
  }
}
