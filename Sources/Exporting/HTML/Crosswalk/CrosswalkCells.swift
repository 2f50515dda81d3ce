import Curriculum
import Reports

/// The cells of all marks that there can be, written once; a screen reader reads their words.
struct CrosswalkCells {
  private let full: [HTMLWriter]
  private let partial: [HTMLWriter]

  init() {
    full = Self.cells(.full)
    partial = Self.cells(.partial)
  }

  subscript(mark: CrosswalkMark) -> HTMLWriter {
    let levels = Int(mark.levels.rawValue & 15)
    return mark.strength == .full ? full[levels] : partial[levels]
  }

  /// Writes how often something is there, or that it is missing.
  func write(_ count: Int, to html: inout HTMLWriter) {
    if count == 0 {
      html.markup("<td class=gap>gap")
    } else {
      html.markup("<td>")
      html.text("\(count)")
    }
  }

  private static func cells(_ mark: ReportMark) -> [HTMLWriter] {
    (UInt8(0)..<16).map { bits in
      let levels = CrosswalkLevels(rawValue: bits)
      let words = Alignment.Level.allCases.filter { levels.contains(CrosswalkLevels($0)) }
      var html = HTMLWriter()
      html.markup("<td>")
      html.open(
        "i",
        [
          ("role", "img"),
          ("aria-label", ([mark.word] + words.map(\.rawValue)).joined(separator: ", ")),
        ])
      html.text(mark.symbol)
      if !words.isEmpty { html.text(" \(levels.letters)") }
      html.markup("</i>")
      return html
    }
  }
}
