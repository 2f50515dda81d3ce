import Curriculum
import ProgramFile

/// What a write is about, as far as rights depend on it.
struct WriteTarget {
  /// The lists and groups on the way to the cell, from the program down.
  var way: [String]
  var field: String
  /// Who wrote the part first, where it is a remark that is there already.
  var owner: PersonKey?
  /// The name that is written as the author of a remark that is there already.
  var authorWritten: String?

  /// Whether the part is a comment or a suggestion.
  var isRemark: Bool { Self.remarks.contains(way.first ?? "") }

  /// Whether the cell is of the set, and not of what is said about it.
  var isOfSet: Bool { !isRemark && way.first != "reviews" }

  /// Whether the field is what the writer of a remark said, and not what became of it.
  var isWordsOfRemark: Bool { isRemark && field != "status" }

  /// Whether a suggestion is put away because somebody decided about it, or comes back.
  var decidesSuggestion: Bool { way.first == "proposals" && field == CellAddress.deleted }

  /// The strand to which the cell belongs; nil for what belongs to all of them.
  var strand: Strand? {
    let steps = way.flatMap { $0.split(separator: "/") } + field.split(separator: "/")
    return Strand.allCases.first { strand in steps.contains { $0 == strand.title } }
  }

  /// The lists that hold what is said about a program and is none of it.
  static let remarks: Set<String> = ["comments", "proposals"]
}
