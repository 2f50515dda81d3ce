import SafeXML

/// Elements of ours inside of a part whose prefixes may mean something else.
enum FormFragment {
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The same elements, with the declarations that the part does not make itself.
  static func declared(_ bytes: [UInt8], in outline: FormOutline) -> [UInt8] {
    var missing = ""
    if outline.usualPrefixes["w"] != "w" { missing += " xmlns:w=\"\(word)\"" }
    if outline.usualPrefixes["r"] != "r" { missing += " xmlns:r=\"\(relations)\"" }
    guard !missing.isEmpty else { return bytes }
    var declared: [UInt8] = []
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = MarkupScanner(buffer)
      var depth = 0
      var cursor = 0
      while let piece = scanner.next() {
        if depth == 0, piece.kind != .end {
          declared += bytes[cursor..<piece.name.upperBound]
          declared += missing.utf8
          cursor = piece.name.upperBound
        }
        switch piece.kind {
        case .start: depth += 1
        case .end: depth -= 1
        case .empty: break
        }
      }
      declared += bytes[cursor...]
    }
    return declared
  }
}
