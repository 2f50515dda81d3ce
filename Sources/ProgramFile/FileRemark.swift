import Curriculum

/// The kinds of remark about a program's file, by their stable codes.
///
/// With a code below 200 a value cannot be understood, so no program comes of the file.
enum FileRemark: String, CaseIterable {
  case tooLarge = "FILE-101"
  case syntax = "FILE-102"
  case severalDocuments = "FILE-103"
  case anchor = "FILE-104"
  case tooDeep = "FILE-105"
  case tooManyEntries = "FILE-106"
  case tag = "FILE-107"
  case versionMissing = "FILE-108"
  case versionUnknown = "FILE-109"
  case duplicateKey = "FILE-110"
  case wrongKind = "FILE-111"
  case notADay = "FILE-112"
  case notAQuantity = "FILE-113"
  case unknownWord = "FILE-114"
  case unknownKey = "FILE-201"
  case duplicateID = "FILE-202"
  case missingID = "FILE-203"
  case emptyID = "FILE-204"
  case danglingReference = "FILE-205"
  case more = "FILE-299"

  var isFatal: Bool { rawValue < "FILE-200" }

  var severity: Severity {
    switch self {
    case .unknownKey, .emptyID, .danglingReference: .warning
    case .missingID, .more: .note
    default: .error
    }
  }

  /// The finding that this remark becomes.
  func finding(_ message: String, _ remedy: String, at position: FilePosition) -> Finding {
    Finding(
      code: rawValue, severity: severity, place: position.place, message: message,
      remedy: remedy)
  }
}
