/// Where something stands in a form, in words that hold on every page.
package struct FormPlace: Sendable, Hashable, CustomStringConvertible {
  /// The part of the file.
  package var part: String
  /// Such as "table 2, row 3, column “Hours”".
  package var description: String
  /// The number of the paragraph in its part, counted from 0; nil for a place without one.
  var paragraph: Int?
  /// The characters of the paragraph, counted as Unicode scalars.
  package var characters: Range<Int>
}
