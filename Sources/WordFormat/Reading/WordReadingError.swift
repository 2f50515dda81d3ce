package import OfficePackage

/// Why a Word file could not be read at all.
package enum WordReadingError: Error, Sendable, Hashable {
  /// What a file other than a document is.
  package enum OtherKind: String, Sendable, Hashable {
    case workbook = "an Excel workbook"
    case presentation = "a PowerPoint presentation"
    case unknown = "an Office file of another kind"

    init(mainType: ContentType?) {
      let type = mainType?.rawValue ?? ""
      self =
        type.contains("spreadsheetml") || type.contains("ms-excel")
        ? .workbook
        : type.contains("presentationml") || type.contains("ms-powerpoint")
          ? .presentation : .unknown
    }
  }

  /// What there are too many of.
  package enum Countable: String, Sendable, Hashable {
    case tables, rows, columns, cells, paragraphs, comments
    case changes = "tracked changes"
    case notes = "footnotes and endnotes"
    case styles, lists
    case longLabels = "bytes of long labels of lists"
    case linkBytes = "bytes of addresses of links"
  }

  /// The file or one of its parts was refused.
  case package(OfficePackageError)
  /// The file is no Word document.
  case notWord(OtherKind)
  /// The main part has no body.
  case noBody(PartName)
  /// The file demands features that are not known.
  case unknownFeature(PartName, name: String)
  /// Tables are nested deeper than the limit.
  case tablesTooDeep(PartName, WordPlace, limit: Int)
  /// More of something than the limit.
  case tooMany(Countable, PartName, WordPlace?, limit: Int)
}

extension WordReadingError: CustomStringConvertible {
  /// A stable code, the same in every version.
  package var code: String {
    switch self {
    case .package(let error): error.code
    case .notWord: "DOCX-101"
    case .noBody: "DOCX-102"
    case .unknownFeature: "DOCX-103"
    case .tablesTooDeep: "DOCX-107"
    case .tooMany: "DOCX-108"
    }
  }

  /// Where, what, why and what to do, for a teacher.
  package var description: String {
    switch self {
    case .package(let error): error.description
    case .notWord(let kind):
      "This is \(kind.rawValue), not a Word document. Copy its text into a Word document, "
        + "or save it as .docx, then try again."
    case .noBody(let part):
      "\(part) holds no text. Open the file in Word, let Word repair it, save it as a new "
        + ".docx, then try again."
    case .unknownFeature(let part, let name):
      "\(part) demands a feature that is not known, \u{201C}\(name.prefix(40))\u{201D}. Open the "
        + "file in Word and save it as a new .docx, then try again."
    case .tablesTooDeep(let part, let place, let limit):
      "\(part), \(place): tables are nested more than \(limit) deep. Take the inner tables "
        + "out of the outer ones, then try again."
    case .tooMany(let what, let part, let place, let limit):
      "\(part)\(place.map { ", \($0)" } ?? ""): the document holds more than \(limit) "
        + "\(what.rawValue). Split it into several documents, then try again."
    }
  }
}
