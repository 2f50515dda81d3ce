import Curriculum

/// The kinds of remark about a packet, by their stable codes.
enum BagRemark: String, CaseIterable {
  case changed = "PKT-101"
  case missing = "PKT-102"
  case added = "PKT-103"
  case renamed = "PKT-104"
  case swapped = "PKT-105"
  case wrongTotal = "PKT-106"
  case unreadable = "PKT-107"
  case notABag = "PKT-201"
  case declaration = "PKT-202"
  case badLine = "PKT-203"
  case unsafePath = "PKT-204"
  case duplicateLine = "PKT-205"
  case samePath = "PKT-206"
  case noManifest = "PKT-207"
  case fetch = "PKT-208"
  case unlistedTag = "PKT-209"
  case tooMuch = "PKT-210"
  case otherForm = "PKT-301"
  case otherSums = "PKT-302"

  var severity: Severity {
    switch self {
    case .otherForm, .otherSums: .note
    case .unlistedTag, .fetch: .warning
    default: .error
    }
  }

  func finding(_ path: String, _ message: String, _ remedy: String) -> Finding {
    Finding(
      code: rawValue, severity: severity, place: .document(path), message: message,
      citation: citation, remedy: remedy)
  }

  /// The section of RFC 8493 that asks for it.
  private var citation: String {
    switch self {
    case .changed, .missing, .added, .renamed, .swapped, .unreadable: "RFC 8493, section 3"
    case .wrongTotal: "RFC 8493, section 2.2.2"
    case .notABag, .declaration: "RFC 8493, section 2.1.1"
    case .fetch: "RFC 8493, section 2.2.3"
    case .unsafePath, .tooMuch: "RFC 8493, section 5"
    case .unlistedTag: "RFC 8493, section 2.2.1"
    case .badLine, .duplicateLine, .samePath, .noManifest, .otherForm, .otherSums:
      "RFC 8493, section 2.1.3"
    }
  }
}
