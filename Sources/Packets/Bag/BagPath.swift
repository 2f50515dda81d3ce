import Foundation

/// The rules for names inside a bag, which writing and verifying share.
package enum BagPath {
  /// Why a name is refused.
  package enum Danger: String, Sendable, Hashable, CaseIterable {
    case empty = "a part of the name is empty"
    case absolute = "the name is not relative to the folder"
    case traversal = "the name leads out of the folder"
    case backslash = "the name has a backslash"
    case control = "the name has a character that cannot be seen"
    case forbidden = "the name has one of the characters < > : \" | ? *"
    case reserved = "the name is reserved on Windows"
    case ending = "a part of the name ends with a dot or a blank"
    case composition = "the name is not in the composed form of Unicode (NFC)"
    case length = "the name is longer than 200 bytes"
  }

  /// Longer names do not survive the folders of some file systems and archives.
  private static let longest = 200

  /// What is wrong with a path; nil for one that every computer can hold.
  package static func danger(in path: String) -> Danger? {
    if let danger = trap(in: path) { return danger }
    if path.unicodeScalars.contains(where: isForbidden) { return .forbidden }
    for part in path.split(separator: "/") {
      if part.last == "." || part.last == " " || part.first == " " { return .ending }
      let stem = part.prefix { $0 != "." }.uppercased()
      if reserved.contains(stem) { return .reserved }
    }
    if !path.utf8.elementsEqual(path.precomposedStringWithCanonicalMapping.utf8) {
      return .composition
    }
    return path.utf8.count > longest ? .length : nil
  }

  /// What makes a path dangerous to follow, whatever the computer (RFC 8493 section 5.2).
  static func trap(in path: String) -> Danger? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if path.isEmpty { return .empty }
    if path.hasPrefix("/") || path.hasPrefix("~") || isDrive(path) { return .absolute }
    if path.unicodeScalars.contains("\\") { return .backslash }
    if path.unicodeScalars.contains(where: isUnseen) { return .control }
    if parts.contains("..") || parts.contains(".") { return .traversal }
    return parts.contains("") ? .empty : nil
  }

  /// One spelling for all names that some file system takes for the same.
  static func folded(_ path: String) -> String {
    path.precomposedStringWithCanonicalMapping.lowercased()
  }

  /// A path as a manifest writes it, RFC 8493 section 2.1.3.
  package static func encoded(_ path: String) -> String {
    var encoded = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "%": encoded += "%25"
      case "\r": encoded += "%0D"
      case "\n": encoded += "%0A"
      default: encoded.unicodeScalars.append(scalar)
      }
    }
    return encoded
  }

  /// A path as a manifest means it; only the three characters that must be encoded are decoded.
  package static func decoded(_ path: String) -> String {
    var decoded = String.UnicodeScalarView()
    var rest = path.unicodeScalars[...]
    let codes: [(String, Unicode.Scalar)] = [
      ("25", "%"), ("0D", "\r"), ("0d", "\r"), ("0A", "\n"), ("0a", "\n"),
    ]
    while let scalar = rest.popFirst() {
      if scalar == "%", let code = codes.first(where: { rest.starts(with: $0.0.unicodeScalars) }) {
        decoded.append(code.1)
        rest.removeFirst(2)
      } else {
        decoded.append(scalar)
      }
    }
    return String(decoded)
  }

  private static let reserved: Set<String> = Set(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
      + (0...9).flatMap { ["COM\($0)", "LPT\($0)"] })

  private static func isDrive(_ path: String) -> Bool {
    guard let first = path.unicodeScalars.first, first.properties.isAlphabetic, first.isASCII else {
      return false
    }
    return path.unicodeScalars.dropFirst().first == ":"
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    ["<", ">", ":", "\"", "|", "?", "*"].contains(scalar)
  }

  /// Controls, marks of direction and tags: what makes a name look like another one.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      true
    default: scalar == "\u{FFFD}"
    }
  }
}
