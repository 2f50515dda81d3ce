import Curriculum

/// One thing that a format could not carry as it was.
package struct Loss: Sendable, Hashable, CustomStringConvertible {
  /// What happened to it.
  package enum Kind: String, Sendable, Hashable {
    case leftOut = "Left out"
    case changed = "Changed"
    case shortened = "Shortened"
    /// It stands in a text that people read, and programs cannot find it there.
    case inWords = "Only in words"
    /// The format asks for it, and the framework does not have it.
    case missing = "To add before you publish"
  }

  package var kind: Kind
  /// Where it stood.
  package var list: WireList
  /// The field, by its name in CASE; nil for whole entries of the list.
  package var field: String?
  /// The type of links, for links that are lost as a whole.
  package var type: String?
  /// How many entries are concerned.
  package var count: Int
  /// The codes of the first few.
  package var examples: [String]

  /// What was lost, of how many entries, and the codes of the first few.
  package var description: String { sentence(of: [field].compactMap { $0 }) }

  /// The same said of several fields of the same entries.
  func sentence(of fields: [String]) -> String {
    var what = list.counted(count)
    if let type { what += " of the type \(type)" }
    if !fields.isEmpty { what = "\(fields.map(FieldWords.name).listed) of \(what)" }
    let rest = count - examples.count
    let more = rest > 0 ? " and \(rest) more" : ""
    let names = list.isSingle ? "" : " (\(examples.joined(separator: "; "))\(more))"
    return "\(kind.rawValue): \(what)\(names)."
  }
}
