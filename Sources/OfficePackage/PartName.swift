import ZipArchive

/// The name of a part inside a package, such as `word/document.xml`.
///
/// Two names that differ only in case or percent-escapes are one name (ECMA-376 part 2, 6.2.2).
package struct PartName: Sendable, Hashable, CustomStringConvertible {
  /// The name without a leading slash, as it was written.
  package let description: String
  private let key: String
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
    let path = target.prefix { $0 != "#" && $0 != "?" }
      .replacing("\\", with: "/").replacing("%2e", with: ".").replacing("%2E", with: ".")
    var steps: [Substring] = []
    if !path.hasPrefix("/"), let source {
      steps = source.description.split(separator: "/").dropLast()
    }
    for step in path.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    guard !path.isEmpty, !steps.isEmpty else { return nil }
    self.init(steps.joined(separator: "/"))
  }

  /// The part that holds the relationships of this one.
  package var relationshipPart: PartName {
    guard let slash = description.lastIndex(of: "/") else {
      return PartName("_rels/\(description).rels")
    }
    let file = description[description.index(after: slash)...]
    return PartName("\(description[..<slash])/_rels/\(file).rels")
  }

  /// The part after the last point, in small letters.
  package var fileExtension: String {
    guard let point = key.lastIndex(of: ".") else { return "" }
    return String(key[key.index(after: point)...])
  }

  package static func == (left: PartName, right: PartName) -> Bool { left.key == right.key }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
