/// What stands before the content of a part of a form: the field's name, and a file's.
struct MultipartHead {
  var name: String
  /// Nil for a part that is no file.
  var fileName: String?

  /// Reads the header lines of a part; nil where they do not name a field.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var name: String?
    for line in text.split(separator: "\r\n") {
      let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2 else { return nil }
      switch halves[0].lowercased() {
      case "content-disposition":
        guard name == nil, let found = Self.parameters(of: halves[1]), let field = found["name"]
        else { return nil }
        name = field
        fileName = found["filename"]
      // Browsers send content as it is (RFC 7578, 4.7).
      case "content-transfer-encoding": return nil
      default: break
      }
    }
    guard let name else { return nil }
    self.name = name
  }

  /// The parameters of `form-data; name="files"; filename="Set 1.docx"`.
  private static func parameters(of value: Substring) -> [String: String]? {
    guard let match = value.prefixMatch(of: /\s*form-data\s*/) else { return nil }
    var rest = value[match.range.upperBound...]
    var found: [String: String] = [:]
    while !rest.isEmpty {
      guard let next = rest.prefixMatch(of: /;\s*([a-z]+)="([^"]*)"\s*/) else { return nil }
      guard found.updateValue(plain(next.2), forKey: String(next.1)) == nil else { return nil }
      rest = rest[next.range.upperBound...]
    }
    return found
  }

  /// A name without the escapes that browsers write (HTML, "multipart/form-data encoding
  /// algorithm").
  private static func plain(_ text: Substring) -> String {
    String(text)
      .replacing("%0D", with: "\r").replacing("%0A", with: "\n").replacing("%22", with: "\"")
  }
}
