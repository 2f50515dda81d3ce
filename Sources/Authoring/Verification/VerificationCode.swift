import Curriculum

/// What verifying a document can tell.
enum VerificationCode: String, CaseIterable {
  case otherProgram = "VER-101"
  case olderState = "VER-102"
  case editedSince = "VER-103"
  case changedSinceApproval = "VER-104"
  case withoutStamp = "VER-105"
  case otherTitle = "VER-106"
  case withoutForm = "VER-107"
  case edited = "VER-108"
  case otherWording = "VER-201"
  case otherFigure = "VER-202"
  case missing = "VER-203"
  case added = "VER-204"
  case otherFrame = "VER-205"
  case notHeld = "VER-206"
  case addedObjective = "VER-207"

  func finding(_ place: Place, _ message: String) -> Finding {
    Finding(
      code: rawValue, severity: severity, place: place, message: message,
      citation: severity == .note ? nil : "practice: a packet whose documents disagree comes back",
      remedy: remedy)
  }

  /// What it is, in a few words.
  private var title: String {
    switch self {
    case .otherProgram: "a document of another program"
    case .olderState: "a document of another state of the program"
    case .editedSince: "a document that was edited after it was made"
    case .changedSinceApproval: "a program that was changed after its approval"
    case .withoutStamp: "a document that does not say what it was made from"
    case .otherTitle: "another title than that of the program"
    case .withoutForm: "a filled form that could not be filled again"
    case .edited: "a document whose text is no longer what Plait wrote"
    case .otherWording: "another wording than the approved one"
    case .otherFigure: "another figure, date or code"
    case .missing: "something of the program that is not there"
    case .added: "something that the program does not say"
    case .otherFrame: "another date, number of hours, person or objective"
    case .notHeld: "what the document does not hold"
    case .addedObjective: "an objective or outcome that the program does not have"
    }
  }

  /// A line for the list of codes.
  var line: String { "\(rawValue)  \(title)" }

  /// The page of a code, however its letters are written; nil for an unknown one.
  static func page(of code: String) -> String? {
    VerificationCode(rawValue: code.uppercased()).map { known in
      "\(known.line)\n\(known.severity.rawValue)\n\nWhat to do: \(known.remedy)\n"
    }
  }

  private var severity: Severity {
    switch self {
    case .otherProgram, .edited, .otherWording, .otherFigure, .missing, .otherFrame,
      .addedObjective:
      .error
    case .olderState, .changedSinceApproval, .added: .warning
    case .editedSince, .withoutStamp, .otherTitle, .withoutForm, .notHeld: .note
    }
  }

  private var remedy: String {
    switch self {
    case .otherProgram: "Name the program that the document is of with --against."
    case .olderState: "Make the document again from the program."
    case .editedSince, .edited, .otherWording, .otherFigure, .missing:
      "Make the document from the program again, or take the change into the program and have it approved."
    case .changedSinceApproval:
      "Send the changed program in again, or verify against the file that was approved."
    case .withoutStamp: "Nothing, if the document was made by hand."
    case .withoutForm:
      "Name the form with --form and the profile with --profile to have each line compared."
    case .otherTitle: "Nothing, if it is the title of the course or has the term beside it."
    case .added: "Take it out, or keep it if it is your own addition and contradicts nothing."
    case .otherFrame: "Correct the document, or the program where it is wrong."
    case .addedObjective:
      "Take it out, or take it into the program and have it approved."
    case .notHeld: "Nothing, if a document of this kind need not say it."
    }
  }
}
