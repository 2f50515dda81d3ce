import SheetFormat

/// Why a file could not be made.
package enum ExportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A spreadsheet was refused.
  case sheet(String)
  /// A Word document was refused.
  case word(String)
  /// A framework cannot be written in a format; the reason is a sentence for a person.
  case framework(String)

  /// What happened and what to do.
  package var description: String {
    switch self {
    case .sheet(let words): words
    case .word(let words): "The Word document could not be put together: \(words)"
    case .framework(let words): words
    }
  }
}
