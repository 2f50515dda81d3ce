import Curriculum
import Journal
import ProgramFile

/// What a suggestion means for a cell: what stands there when it is accepted, and when it is not.
///
/// A tracked change of Word came in as if accepted, so that rejecting it takes its words out again.
struct SuggestedChange: Sendable {
  var address: CellAddress
  var version: Int
  var accepted: FileValue?
  var rejected: FileValue?

  /// Nil where the words of the suggestion cannot be found for certain.
  init?(_ proposal: Proposal, in state: ProgramState) {
    guard let part = proposal.part else { return nil }
    let fields = ["text", "statement", "title", "name"].map { CellAddress(part: part, field: $0) }
    switch proposal.kind {
    case .insertion, .movedTo:
      let found = fields.filter { address in
        let text = state.cells[address]?.value?.scalar ?? ""
        return text.ranges(of: proposal.text).count == 1
      }
      guard found.count == 1, let text = state.cells[found[0]]?.value?.scalar else { return nil }
      address = found[0]
      accepted = .text(text)
      let rest = text.replacing(proposal.text, with: "", maxReplacements: 1)
      rejected = .text(
        rest.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " "))
    case nil, .other:
      guard let field = proposal.place else { return nil }
      address = CellAddress(part: part, field: field)
      guard let cell = state.cells[address] else { return nil }
      accepted = .text(proposal.text)
      rejected = cell.value
    case .deletion, .movedFrom: return nil
    }
    version = state.cells[address]?.version ?? 0
  }
}
