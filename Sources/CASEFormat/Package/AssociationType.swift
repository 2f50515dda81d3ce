/// What a link says of its origin and its destination; an open list since CASE 1.1.
package struct AssociationType: RawRepresentable, Sendable, Hashable {
  package var rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// The origin is a child of the destination.
  package static let isChildOf = Self(rawValue: "isChildOf")
  package static let isPeerOf = Self(rawValue: "isPeerOf")
  package static let isPartOf = Self(rawValue: "isPartOf")
  /// The origin says the same as the destination.
  package static let exactMatchOf = Self(rawValue: "exactMatchOf")
  package static let precedes = Self(rawValue: "precedes")
  /// The origin is related to the destination in a way that no other type describes.
  package static let isRelatedTo = Self(rawValue: "isRelatedTo")
  package static let replacedBy = Self(rawValue: "replacedBy")
  package static let exemplar = Self(rawValue: "exemplar")
  package static let hasSkillLevel = Self(rawValue: "hasSkillLevel")
  /// The destination is a translation of the origin; new in 1.1.
  package static let isTranslationOf = Self(rawValue: "isTranslationOf")

  /// The types that CASE 1.1 names.
  package static let named: Set<Self> = [
    .isChildOf, .isPeerOf, .isPartOf, .exactMatchOf, .precedes, .isRelatedTo, .replacedBy,
    .exemplar, .hasSkillLevel, .isTranslationOf,
  ]

  /// Whether CASE 1.1 allows the type: a named one, or `ext:` and a name.
  package var isConforming: Bool { Self.named.contains(self) || Self.isExtension(rawValue) }

  /// Whether a text is `ext:` and a name of letters, digits, dots, underscores and hyphens.
  static func isExtension(_ text: String) -> Bool {
    guard text.hasPrefix("ext:"), text.utf8.count > 4 else { return false }
    return text.utf8.dropFirst(4).allSatisfy(isNameByte)
  }

  /// The type of a word that the specification does not have, as an extension.
  package static func extending(_ word: String) -> Self {
    let name = word.utf8.map { isNameByte($0) ? $0 : UInt8(ascii: "-") }
    return Self(rawValue: "ext:" + String(decoding: name, as: UTF8.self))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
  }
}
