import Reports
import WordFormat

extension Report {
  /// The document for a place within a form: without its own title, which the form has.
  func blocksWithinForm(_ settings: ExportSettings) -> [DraftBlock] {
    Array(
      wordDraft(settings).blocks.drop { block in
        switch block {
        case .heading(_, let level): level == 1
        case .paragraph(let paragraph): paragraph.style == .subtitle
        default: false
        }
      })
  }
}
