/// The few words that filling adds itself, so that they can be in the language of the program.
package struct FormWording: Sendable, Hashable {
  /// What stands where nobody has stated anything: a hole that nobody overlooks.
  package var nothing = "Not stated"
  package var yes = "yes"
  package var no = "no"

  /// The English words.
  package init() {}
}
