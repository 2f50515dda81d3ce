/// The canonical form of JSON, RFC 8785: the same value is always the same bytes.
extension FileValue {
  /// The value in that form, in UTF-8; what stands bare and is a number of JSON stays a number and
  /// must be a whole one, as the form wants it.
  package var canonicalJSON: [UInt8] {
    var bytes: [UInt8] = []
    Self.append(self, to: &bytes)
    return bytes
  }

  private static func append(_ value: FileValue, to bytes: inout [UInt8]) {
    switch value.content {
    case .nothing: bytes += "null".utf8
    case .bare(let text) where text == "true" || text == "false" || Int(text)?.description == text:
      bytes += text.utf8
    case .bare(let text), .text(let text): append(text, to: &bytes)
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(item, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .fields(let fields):
      bytes.append(UInt8(ascii: "{"))
      // Section 3.2.3: names are ordered by their units of UTF-16.
      let sorted = fields.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
      for (index, field) in sorted.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(field.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        append(field.value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Section 3.2.2.2: only what must be escaped is, in its shortest form.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x00..<0x20:
        let digits = String(byte, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension FileValue {
  /// Reads one value of JSON; a name that stands twice in a group is refused.
  ///
  /// - Throws: `ProgramFileError` with the place of the mistake.
  package static func read(
    json: [UInt8], within limits: JSONLimits
  ) throws(ProgramFileError) -> FileValue {
    guard (try? UTF8Span(validating: json.span)) != nil else {
      throw ProgramFileError(
        .syntax, "The text is not in UTF-8.", "Send it in UTF-8, as RFC 8259 section 8.1 asks.",
        at: .start)
    }
    let file = try JSONReader.read(json, within: limits)
    if let repeated = file.repeated.first {
      throw ProgramFileError(
        .duplicateKey, "\"\(repeated.key.shortened)\" stands twice in this group.",
        "Send each name once.", at: repeated.position)
    }
    return file.root
  }

  /// The value with texts where something stands bare: a cell knows texts, lists and groups only.
  package var asTexts: FileValue {
    switch content {
    case .nothing, .text: self
    case .bare(let text): FileValue(.text(text), tag: tag, at: position)
    case .list(let items): FileValue(.list(items.map(\.asTexts)), tag: tag, at: position)
    case .fields(let fields):
      FileValue(
        .fields(fields.map { FileField($0.key, $0.value.asTexts, at: $0.position) }), tag: tag,
        at: position)
    }
  }
}
