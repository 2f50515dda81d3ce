package import Curriculum
package import Frameworks

/// How an alignment is written beside the text that carries it.
package struct CodeWording {
  private let library: FrameworkLibrary

  package init(_ library: FrameworkLibrary) { self.library = library }

  /// The code, with strength and level where they say more than "met in full".
  ///
  /// Skills are known by their names and not by the codes that catalogs give them.
  package func words(_ alignment: Alignment) -> String {
    var words = alignment.item.code
    if let id = alignment.item.framework, library[id]?.kind == .skills,
      case .item(let found) = library.resolve(alignment.item), !found.item.label.isEmpty
    {
      words = found.item.label
    }
    if alignment.strength == .partial { words += " (part)" }
    if let level = alignment.level { words += " (\(level.letter))" }
    return words
  }

  /// The codes that the text does not name itself, as a quiet line; nil when there is none.
  package func line(_ alignments: [Alignment], beside text: String) -> ReportLine? {
    let dense = Self.dense(text)
    let unnamed = alignments.map(words).filter { !dense.contains(Self.dense($0)) }
    guard !unnamed.isEmpty else { return nil }
    return ReportLine(unnamed.joined(separator: ", "), tone: .quiet)
  }

  /// A text without what people type one way or the other: blanks, case, kinds of dashes.
  private static func dense(_ text: String) -> String {
    var dense = ""
    for character in text.lowercased() where !character.isWhitespace {
      switch character {
      case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}": dense.append("-")
      default: dense.append(character)
      }
    }
    return dense
  }

  /// An outcome as lines of a cell: its text, then its codes.
  func lines(_ outcome: Outcome) -> [ReportLine] {
    [ReportLine(outcome.text)] + (line(outcome.alignments, beside: outcome.text).map { [$0] } ?? [])
  }
}
