import Curriculum

/// What verifying a document can tell.
enum VerificationCode: String, CaseIterable {
  case otherProgram = "VER-101"
  case olderState = "VER-102"
  case editedSince = "VER-103"
  case changedSinceApproval = "VER-104"
  case withoutStamp = "VER-105"
  case otherWording = "VER-201"
  case otherFigure = "VER-202"
  case missing = "VER-203"
  case added = "VER-204"
  case otherFrame = "VER-205"
  case notHeld = "VER-206"

  func finding(_ place: Place, _ message: String) -> Finding {
    Finding(
      code: rawValue, severity: severity, place: place, message: message,
      citation: severity == .note ? nil : "practice: a packet whose documents disagree comes back",
      remedy: remedy)
  }

  private var severity: Severity {
    switch self {
    case .otherProgram, .otherWording, .otherFigure, .missing, .otherFrame: .error
    case .olderState, .changedSinceApproval, .added: .warning
    case .editedSince, .withoutStamp, .notHeld: .note
    }
  }

  private var remedy: String {
    switch self {
    case .otherProgram: "Name the program that the document is of with --against."
    case .olderState: "Make the document again from the program."
    case .editedSince, .otherWording, .otherFigure, .missing:
      "Make the document from the program again, or take the change into the program and have it approved."
    case .changedSinceApproval:
      "Send the changed program in again, or verify against the file that was approved."
    case .withoutStamp: "Nothing, if the document was made by hand."
    case .added: "Take it out, or keep it if it is your own addition and contradicts nothing."
    case .otherFrame: "Correct the document, or the program where it is wrong."
    case .notHeld: "Nothing, if a document of this kind need not say it."
    }
  }
}
