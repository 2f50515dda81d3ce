package import CASEFormat
package import Curriculum

extension IncomingFramework {
  /// Reads a CASE package of version 1.0 or 1.1, and lists every repair by item.
  package static func read(caseJSON bytes: [UInt8]) throws(CASEReadingError) -> IncomingFramework {
    let reading = try CASEReader.read(bytes)
    let notices = reading.package.framework().notices
    return IncomingFramework(
      package: reading.package,
      findings: notices.map(\.finding) + reading.repairs.map(\.finding))
  }
}

extension CASEReadingError {
  /// The code of its page in the manual.
  package var code: String {
    switch self {
    case .notJSON(let error):
      switch error.reason {
      case .tooLarge, .tooDeep, .tooManyValues: "FRM-112"
      default: "FRM-111"
      }
    case .notAnObject, .noDocument: "FRM-113"
    case .severalPackages: "FRM-114"
    }
  }
}

extension Repair {
  /// The remark about the repair.
  package var finding: Finding {
    Finding(
      code: "FRM-101", severity: severity, place: .document("\(place), \(field)"),
      message: "\(detail.capitalizedFirst) (\(kind.rawValue)).",
      remedy: severity == .note
        ? "Nothing needs to be done; tell the publisher if you can." : "Ask the publisher.")
  }

  /// What changes nothing that a reader sees is a note.
  private var severity: Severity {
    switch kind {
    case .danglingOrigin, .identifierRepeated, .unknownDropped, .shapeUnread, .textFilled,
      .associationTypeRenamed, .identifierNotConforming:
      .warning
    default: .note
    }
  }
}

extension FrameworkNotice {
  /// The remark about the notice.
  package var finding: Finding {
    Finding(
      code: code, severity: kind == .severalParents ? .note : .warning, place: .document(item),
      message: "\(detail.capitalizedFirst).", remedy: remedy)
  }

  private var code: String {
    switch kind {
    case .cycle: "FRM-102"
    case .severalParents: "FRM-103"
    case .missingParent: "FRM-104"
    case .repeatedIdentifier: "FRM-105"
    case .noLicence: "FRM-106"
    }
  }

  private var remedy: String {
    switch kind {
    case .cycle: "Ask the publisher which of them stands at the top."
    case .severalParents:
      "Nothing needs to be done: the file keeps both places, and the tree shows the first."
    case .missingParent: "Ask the publisher for the whole package."
    case .repeatedIdentifier: "Ask the publisher; each item needs an identifier of its own."
    case .noLicence: "Ask the publisher on which terms the list may be used."
    }
  }
}
