import ZipArchive

/// The name of a part inside a package, such as `word/document.xml`.
///
/// Two names that differ only in case or percent-escapes are one name (ECMA-376 part 2, 6.2.2).
package struct PartName: Sendable, Hashable, CustomStringConvertible {
  /// The name without a leading slash, as it was written.
  package let description: String
  /// The one spelling of all that mean this part.
  let key: String
  // A name in an archive has no more than 255 bytes; escapes and steps make it longer.
  private static let longestTarget = 4_096

  /// A name, with or without a leading slash.
  package init(_ name: String) {
    description = name.hasPrefix("/") ? String(name.dropFirst()) : name
    key = EntryName.canonical(description)
  }

  /// Resolves the target of a relationship against its source (RFC 3986, 5.2).
  ///
  /// A path that climbs above the root stays at the root, so it can never leave the package.
  package init?(target: String, from source: PartName?) {
    guard target.utf8.count <= Self.longestTarget else { return nil }
    let path = Self.path(of: target)
    var steps: [Substring] = []
    if path.first != Self.slash, let source {
      steps = Self.steps(of: source.description).dropLast()
    }
    for step in Self.steps(of: String(decoding: path, as: UTF8.self)) {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    guard !path.isEmpty, !steps.isEmpty else { return nil }
    self.init(steps.joined(separator: "/"))
  }

  private static let slash = UInt8(ascii: "/")

  /// What stands before a query or fragment, with plain slashes and points.
  private static func path(of target: String) -> [UInt8] {
    var path: [UInt8] = []
    for byte in target.utf8 {
      switch byte {
      case UInt8(ascii: "#"), UInt8(ascii: "?"): return path
      case UInt8(ascii: "\\"): path.append(slash)
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        // An escaped point climbs like a plain one.
        if path.suffix(2).elementsEqual("%2".utf8) {
          path.removeLast(2)
          path.append(UInt8(ascii: "."))
        } else {
          path.append(byte)
        }
      default: path.append(byte)
      }
    }
    return path
  }

  private static func steps(of path: String) -> [Substring] {
    path.utf8.split(separator: slash).map { Substring($0) }
  }

  /// The part that holds the relationships of this one.
  package var relationshipPart: PartName {
    guard let slash = description.utf8.lastIndex(of: Self.slash) else {
      return PartName("_rels/" + description + ".rels")
    }
    let file = description[description.utf8.index(after: slash)...]
    return PartName(description[..<slash] + "/_rels/" + file + ".rels")
  }

  /// The part after the last point, in small letters.
  package var fileExtension: String {
    guard let point = key.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return String(key[key.utf8.index(after: point)...])
  }

  package static func == (left: PartName, right: PartName) -> Bool { left.key == right.key }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
