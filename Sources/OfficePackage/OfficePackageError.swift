package import SafeXML
package import ZipArchive

/// Why a package could not be read.
package enum OfficePackageError: Error, Sendable, Hashable {
  /// The archive was refused.
  case archive(ZipError)
  /// A part was refused.
  case part(PartName, XMLReadingError)
  /// The archive is a document of LibreOffice or another program of that family.
  case openDocument
  /// The archive has no content types, so it is no Office file.
  case notAnOfficeFile
  /// No relationship leads to a main part that is there.
  case noMainPart
  /// A source has more relationships than the limit.
  case tooManyRelationships(PartName, limit: Int)
}

extension OfficePackageError: CustomStringConvertible {
  /// A stable code, the same in every version.
  package var code: String {
    switch self {
    case .archive(let error): error.code
    case .part(_, let error): error.code
    case .openDocument: "OPC-101"
    case .notAnOfficeFile: "OPC-102"
    case .noMainPart: "OPC-103"
    case .tooManyRelationships: "OPC-104"
    }
  }

  /// What happened, why, and what to do, for a teacher.
  package var description: String {
    switch self {
    case .archive(let error): error.description
    case .part(let name, let error):
      "\(name), \(error.description). " + Self.repair
    case .openDocument:
      "This is an OpenDocument file (.odt). Open it in its program and save it as "
        + "Word 2007-365 (.docx), then try again."
    case .notAnOfficeFile:
      "This is a ZIP archive, but not a Word file. If the Word file is inside, unpack it first."
    case .noMainPart:
      "The file does not say where its text is. " + Self.repair
    case .tooManyRelationships(let name, let limit):
      "\(name) refers to more than \(limit) other parts. " + Self.repair
    }
  }

  /// Whether no program makes such a file by mistake.
  package var isHostile: Bool {
    switch self {
    case .archive(.suspiciousRatio): true
    case .part(_, let error): error.reason == .documentType
    default: false
    }
  }

  private static let repair =
    "Open the file in Word, let Word repair it, save it as a new .docx, then try again."
}
