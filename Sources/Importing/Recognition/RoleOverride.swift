import Curriculum

/// What a person says of a column, a row or a heading: `table 2 column 3 = workforce training`.
package struct RoleOverride: Sendable, Hashable {
  /// What is meant.
  package enum Target: Sendable, Hashable {
    case column(Int)
    case row(Int)
    /// The words of a heading or label, wherever they stand.
    case words(String)
  }

  package var target: Target
  /// The file that is meant, where there are several; nil for every one.
  package var document: String?
  /// The number of the table, counted from 1; nil for every table.
  package var table: Int?
  package var role: SourceRole

  /// Takes what was chosen on a page.
  package init(_ target: Target, inTable table: Int?, is role: SourceRole) {
    self.target = target
    self.table = table
    self.role = role
  }

  /// Reads a sentence of a person.
  ///
  /// - Throws: a sentence that says how to write it.
  package init(_ text: String, roles: Set<String>) throws(RoleOverrideError) {
    guard let sign = text.lastIndex(of: "=") else { throw .noEqualSign(text) }
    let left = text[..<sign].split(whereSeparator: \.isWhitespace).map(String.init)
    let right = text[text.index(after: sign)...].onOneLine.lowercased()
    guard roles.contains(right) else { throw .unknownRole(right, roles.sorted()) }
    role = SourceRole(rawValue: right)
    var words = left[...]
    if let name = words.firstIndex(where: { $0.lowercased().hasSuffix(".docx") }),
      name + 1 < words.endIndex
    {
      document = words[...name].joined(separator: " ")
      words = words[(name + 1)...]
    }
    if words.first?.lowercased() == "table", words.count >= 2,
      let number = Int(words[words.startIndex + 1])
    {
      table = number
      words = words.dropFirst(2)
    }
    if words.count == 2, let number = Int(words[words.startIndex + 1]), number > 0 {
      switch words.first?.lowercased() {
      case "column":
        target = .column(number)
        return
      case "row":
        target = .row(number)
        return
      default: break
      }
    }
    let heading = words.joined(separator: " ").filter { !"\"“”".contains($0) }
    guard !heading.isEmpty, table == nil else { throw .noTarget(text) }
    target = .words(heading)
  }
}
