import SafeXML

/// The content types of a package: one for each extension, and exceptions for single parts.
struct ContentTypes: Sendable {
  private var defaults: [String: ContentType] = [:]
  /// By the keys of the names.
  private var overrides: [String: ContentType] = [:]

  static let part = PartName("[Content_Types].xml")

  private static let space = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let vocabulary = XMLVocabulary(
    ["ct:Default", "ct:Override", "Extension", "PartName", "ContentType"],
    prefixes: ["ct": space])
  private enum Number {
    static let fallback = 0
    static let exception = 1
    static let fileExtension = 2
    static let partName = 3
    static let contentType = 4
  }

  init(reading root: XMLNode) {
    for element in root.children {
      guard let type = element.attribute(Number.contentType).map(ContentType.init(rawValue:))
      else { continue }
      switch element.number {
      case Number.fallback:
        guard let ending = element.attribute(Number.fileExtension) else { continue }
        defaults[ending.lowercased()] = type
      case Number.exception:
        guard let part = element.attribute(Number.partName) else { continue }
        overrides[PartName(part).key] = type
      default: continue
      }
    }
  }

  subscript(part: PartName) -> ContentType? {
    overrides[part.key] ?? defaults[part.fileExtension]
  }
}
