package import OfficePackage

/// Why a form could not be read or filled.
package enum WordTemplateError: Error, Sendable, Hashable {
  /// The file was refused.
  case package(OfficePackageError)
  /// The file is no Word document.
  case notWord(WordReadingError.OtherKind)
  /// The form holds macros.
  case macros
  /// The form carries a digital signature.
  case signed
  /// A part is longer than the limit.
  case partTooLong(PartName, limit: Int)
  /// More marks than the limit.
  case tooManyMarks(limit: Int)
  /// The form has mistakes, so nothing was filled.
  case mistakes(count: Int)
  /// The filled form would hold more bytes than the limit.
  case outputTooLong(PartName, limit: Int)
  /// The filled form would hold more of something than the limit.
  case outputTooMany(WordReadingError.Countable, limit: Int)
  /// The loops of the form would run longer than the limit.
  case tooManySteps(PartName, limit: Int)
  /// What was filled could not be read again, so nobody gets it.
  case unreadable(OfficePackageError)
}

extension WordTemplateError: CustomStringConvertible {
  /// A stable code, the same in every version.
  package var code: String {
    switch self {
    case .package(let error): error.code
    case .notWord: "DOCX-101"
    case .macros: "FORM-301"
    case .signed: "FORM-302"
    case .partTooLong: "FORM-303"
    case .tooManyMarks: "FORM-304"
    case .mistakes: "FORM-305"
    case .outputTooLong: "FORM-306"
    case .outputTooMany: "FORM-307"
    case .unreadable: "FORM-308"
    case .tooManySteps: "FORM-309"
    }
  }

  /// What happened, why, and what to do, for a teacher.
  package var description: String {
    switch self {
    case .package(let error): error.description
    case .notWord(let kind):
      "This is \(kind.rawValue), not a Word document. Copy its text into a Word document, "
        + "then try again."
    case .macros:
      "This form holds macros, which are never filled in or passed on. Save it in Word as "
        + "“Word Document (.docx)”, then try again."
    case .signed:
      "This form carries a digital signature, which any change would break. Ask its author for "
        + "a copy without a signature, or take the signature off in Word (File, Info), then try "
        + "again."
    case .partTooLong(let part, let limit):
      "\(part) of this form holds more than \(limit / 1_048_576) MiB, which no form needs. Save "
        + "the form without what it does not need, then try again."
    case .tooManyMarks(let limit):
      "This form holds more than \(limit) marks. Use {each …} for what is repeated, then try again."
    case .mistakes(let count):
      "This form has \(count == 1 ? "one mistake" : "\(count) mistakes"), so nothing was filled. "
        + "Check the form, mend what is told there, then try again."
    case .outputTooLong(let part, let limit):
      "The filled form would be too long: \(part) would hold more than \(limit / 1_048_576) MiB. "
        + "Repeat less with {each … where …}, or use several forms."
    case .outputTooMany(let what, let limit):
      "The filled form would be too long: more than \(limit) \(what.rawValue). Repeat less with "
        + "{each … where …}, or use several forms."
    case .tooManySteps(let part, let limit):
      "The loops of this form would run too long: \(part) asks for more than \(limit) turns. A "
        + "list inside itself, such as {each objective} in {each objective}, does that. Take one "
        + "of the loops away, then try again."
    case .unreadable(let error):
      "The filled form would be one that nobody could open, so nothing was written. Repeat less "
        + "with {each … where …}, or put reports outside of tables. What is wrong with it: "
        + "\(error)"
    }
  }
}
