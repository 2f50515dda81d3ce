/// A pointer to one item of a framework: by the framework's short id and the item's code.
public struct ItemReference: Hashable, Sendable, CustomStringConvertible {
  /// The short id of the framework, such as `ccrs`; nil when no loaded framework has the code.
  public var framework: String?
  /// The item's code in normal form, such as `RST.6-8.3`.
  public var code: String

  /// Takes a framework and a code; runs of blanks in the code become one.
  public init(framework: String? = nil, code: String) {
    self.framework = framework
    self.code = code.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Reads `ccrs RI.4.3` (framework and code), `WLD2.1` (code alone) or `? any code`.
  public init(_ text: String) {
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    if words.count == 2, words[0] == "?" {
      self.init(code: String(words[1]))
    } else if words.count == 2, Self.isFrameworkID(words[0]) {
      self.init(framework: String(words[0]), code: String(words[1]))
    } else {
      self.init(code: text)
    }
  }

  /// The form that `init(_:)` reads.
  public var description: String {
    if let framework { return framework + " " + code }
    guard code.utf8.contains(UInt8(ascii: " ")) else { return code }
    let words = code.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let reads = words.count == 2 && (words[0] == "?" || Self.isFrameworkID(words[0]))
    return reads ? "? \(code)" : code
  }

  /// Whether a word can be the short id of a framework: lower case, digits and hyphens.
  public static func isFrameworkID(_ word: some StringProtocol) -> Bool {
    guard let first = word.first, first.isASCII, first.isLowercase else { return false }
    return word.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
  }
}
