/// Where a finding belongs, in words that a person can follow without page numbers.
public enum Place: Hashable, Sendable, CustomStringConvertible {
  /// The program as a whole.
  case program
  /// A part of the program, and how a person would call it.
  case part(PartID, String)
  /// A place in an imported document, such as `table 2, row 14, column 3`.
  case document(String)
  /// A place in a program's file, counted from 1.
  case file(line: Int, column: Int)

  /// The place in words.
  public var description: String {
    switch self {
    case .program: "the program"
    case .part(_, let words): words
    case .document(let words): words
    case .file(let line, let column): "line \(line), column \(column)"
    }
  }
}
