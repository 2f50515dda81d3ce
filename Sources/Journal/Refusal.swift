/// A request that a journal does not carry out, and why.
package struct Refusal: Hashable, Sendable {
  package var reason: Reason
  /// What is the matter.
  package var message: String
  /// What to do.
  package var remedy: String

  package init(_ reason: Reason, _ message: String, _ remedy: String) {
    self.reason = reason
    self.message = message
    self.remedy = remedy
  }

  /// The kinds of refusal, by their stable codes.
  package enum Reason: String, CaseIterable, Sendable {
    case noSuchProgram = "JRN-101"
    case programExists = "JRN-102"
    case programClosed = "JRN-103"
    case noSuchPart = "JRN-104"
    case notUnderstood = "JRN-105"
    case noRight = "JRN-106"
    case keyUsed = "JRN-107"
    case notUndoable = "JRN-108"
    case tooMuch = "JRN-109"
    case outdated = "JRN-110"
    case noSuchEvent = "JRN-111"
    case busy = "JRN-112"
  }
}
