import Curriculum

/// How far a requirement is met, as people tick it: yes, no, partly.
struct EvidenceStatus {
  let status: Curriculum.Evidence.Status

  init?(_ text: String) {
    let words = PlainWords(text).words.joined(separator: " ")
    switch words {
    case "yes", "met", "y", "x", "meet", "complete", "in place", "full", "fully", "fully met":
      status = .met
    case "no", "not met", "n", "not yet", "not in place": status = .notMet
    case "p", "partly", "partially", "partial", "in part", "in progress", "somewhat", "partly met",
      "partially met":
      status = .partly
    case "na", "n a", "not applicable": status = .notApplicable
    default:
      let ticked = CheckMark.options(in: text).filter(\.isTicked)
      if ticked.count == 1, let found = EvidenceStatus(String(text[ticked[0].words])) {
        status = found.status
      } else if CheckMark.cell(text) == .yes(letter: nil) {
        status = .met
      } else {
        return nil
      }
    }
  }
}
