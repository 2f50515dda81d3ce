import Curriculum
import Journal
import ProgramFile

extension PacketPage.Round {
  init(_ review: ReviewRound, at index: Int, _ opened: OpenedProgram, mayChange: Bool) {
    round = review.id.rawValue
    roundTitle = "Round \(index + 1)" + (review.reviewer.map { ": \($0)" } ?? "")
    sentAt = review.submitted?.description
    sentWords = review.submitted?.words
    returnedAt = review.returned?.description
    returnedWords = review.returned?.words
    (roundState, roundKind) =
      switch review.decision {
      case nil: ("Under way", "note")
      case .approved: ("Approved", "good")
      case .returned: ("Needs revision", "warning")
      case .rejected: ("Not approved", "error")
      }
    roundFindings = review.findings.map {
      PacketPage.RoundFinding($0, opened, mayRespond: mayChange)
    }
    hasFindings = !roundFindings.isEmpty
    isUnderWay = mayChange && review.decision == nil
  }
}

extension PacketPage.RoundFinding {
  init(_ finding: ReviewFinding, _ opened: OpenedProgram, mayRespond: Bool) {
    roundFinding = finding.id.rawValue
    criterion = finding.criterion ?? "Finding"
    let verdict = finding.verdict.map { "\($0.rawValue.capitalizedFirst)." }
    found = [verdict, finding.comment].compactMap(\.self).joined(separator: " ")
    response = finding.response
    responseChange = finding.change
    let cell = opened.state.cells[CellAddress(part: finding.id, field: "response")]
    responder = cell?.author
    respondedAt = cell?.at.description
    respondedWords = cell?.at.words
    (responseState, responseKind) =
      finding.isOpen
      ? ("Open", "warning") : finding.response == nil ? ("Noted", "") : ("Answered", "good")
    self.mayRespond = mayRespond
    respondVerb = finding.response == nil ? "Answer" : "Change the answer"
    responseBase = "\(cell?.version ?? 0)"
    let change = opened.state.cells[CellAddress(part: finding.id, field: "change")]
    changeBase = "\(change?.version ?? 0)"
  }
}
