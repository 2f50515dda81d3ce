/// A formula of ours.
///
/// It is put together from ranges and from words of the source code alone: no text of a program
/// can become a formula.
package struct Formula: Sendable, Hashable {
  let text: String

  private init(_ text: String) { self.text = text }

  /// How many cells of a range hold something.
  package static func countFilled(_ range: CellRange) -> Formula {
    Formula("=COUNTA(" + range.description + ")")
  }

  /// How many cells of a range hold something, or a word when none does.
  package static func countFilled(_ range: CellRange, orWhenNone word: StaticString) -> Formula {
    Formula("=IF(COUNTA(\(range))=0,\"\(word)\",COUNTA(\(range)))")
  }

  /// `24 of 60 addressed`: how many cells of a range are more than zero, of how many that hold
  /// something, and a word.
  package static func shareOfPositive(
    _ range: CellRange, of all: CellRange, _ word: StaticString
  ) -> Formula {
    Formula("=COUNTIF(\(range),\">0\")&\" of \"&COUNTA(\(all))&\" \(word)\"")
  }

  /// The sum of a range.
  package static func sum(_ range: CellRange) -> Formula { Formula("=SUM(\(range))") }

  /// One word when every cell of a range is more than zero, and otherwise another.
  package static func whenAllPositive(
    _ range: CellRange, _ yes: StaticString, else no: StaticString
  ) -> Formula {
    let cells = String(range.rows.count * range.columns.count)
    var text = "=IF(COUNTIF("
    text += range.description
    text += ",\">0\")="
    text += cells
    text += ",\""
    text += yes.description
    text += "\",\""
    text += no.description
    text += "\")"
    return Formula(text)
  }
}
