import Curriculum
import Journal

/// How to know that nobody changed the history afterward.
struct AuditPage: Page {
  static let template = "audit"
  static let scripts = ["print.js"]
  let pageTitle = "Proof of the history"
  let frameProgram: FrameProgram?
  let said = AnswerOnPage()
  let proofKind: String
  let proof: String
  let proofRemedy: String
  let headHash: String
  let headShort: String
  let eventCount: String
  let firstAt: String
  let firstWords: String
  let lastAt: String
  let lastWords: String
  let checkedAt: String
  let checkedWords: String
  let mayBackUp: Bool
  let backupWords =
    "One file with all programs of this server, their history and their people; attachments and "
    + "packets lie beside it in the server's folder. Keep it where only administrators can read it."
  let backupName: String
  let backupAddress = "/backup"

  init(
    _ opened: OpenedProgram, _ faults: [JournalFault], first: Event?, last: Event?, at now: Moment
  ) {
    frameProgram = opened.frame(.audit)
    proofKind = faults.isEmpty ? "good" : "error"
    proof =
      faults.first.map { "The history is not as it was written: \($0)" }
      ?? "The chain holds from the first change to the last."
    proofRemedy =
      faults.isEmpty
      ? "Every change was read and its fingerprint made anew."
      : "Keep a copy of the server's folder as it is, and restore the last backup that is sound."
    headHash = opened.state.hash.hexadecimal
    headShort = String(headHash.prefix(12))
    eventCount = "\(opened.state.sequence)"
    firstAt = first?.at.description ?? ""
    firstWords = first?.at.words ?? ""
    lastAt = last?.at.description ?? ""
    lastWords = last?.at.words ?? ""
    checkedAt = now.description
    checkedWords = now.words
    mayBackUp = opened.visitor.person.isAdministrator
    backupName = "journal-\(now.calendarDay).sqlite"
  }
}
