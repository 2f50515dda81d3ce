import Curriculum
import Frameworks
import Journal
import Reports

/// How far one part meets one item, and the form that changes it.
struct AlignPage: Page {
  static let template = "align"
  let pageTitle = "Align"
  let frameProgram: FrameProgram?
  let said: AnswerOnPage
  let part: String
  let partTitle: String
  let partWords: String
  let item: String
  let code: String
  let itemText: String?
  let frameworkTitle: String
  let through: String?
  /// What the part itself says now, whatever the form shows.
  let standing: String
  let standingWhy: String?
  let mayAlign: Bool
  let head: String
  let back: String
  let fields: AlignFields

  init(
    _ opened: OpenedProgram, _ place: AlignmentPlace, back: String, wish: AlignmentWish? = nil,
    _ mistakes: FormMistakes = FormMistakes()
  ) {
    frameProgram = opened.frame(.crosswalk)
    said = AnswerOnPage(nil, mistakes)
    part = place.part.rawValue
    partTitle = place.row.shownLabel
    partWords = place.row.statement
    item = place.alignments.item.description
    code = place.code
    itemText = place.itemText.nilIfEmpty
    frameworkTitle = place.frameworkTitle
    through = place.through
    mayAlign = opened.mayAlign(in: place.strand)
    head = "\(opened.state.sequence)"
    self.back = back
    let first = place.alignments.alignments(of: place.part, in: opened.program).first
    let now = AlignmentWish(first)
    standing = now.words.capitalizedFirst
    standingWhy = now.rationale
    fields = AlignFields(wish ?? now)
  }
}
