/// Writes values as JSON (RFC 8259), two blanks an indentation, in the order of the YAML form.
struct JSONWriter {
  private var bytes: [UInt8] = []
  private let receive: ([UInt8]) -> Void

  private init(_ receive: @escaping ([UInt8]) -> Void) { self.receive = receive }

  /// Writes a whole file in UTF-8, and hands it over piece by piece.
  static func write(_ entries: [FileField], to receive: ([UInt8]) -> Void) {
    withoutActuallyEscaping(receive) { receive in
      var writer = JSONWriter(receive)
      writer.value(FileValue(.fields(entries)), indent: 0)
      writer.put("\n")
      receive(writer.bytes)
    }
  }

  /// No piece grows much longer than this.
  private static let piece = 64 * 1024

  private mutating func value(_ value: FileValue, indent: Int) {
    switch value.content {
    case .nothing: put("null")
    case .bare(let text): Self.isLiteral(text) ? put(text) : string(text)
    case .text(let text): string(text)
    case .list(let items):
      group("[", "]", count: items.count, indent: indent) { writer, index in
        writer.value(items[index], indent: indent + 2)
      }
    case .fields(let entries):
      group("{", "}", count: entries.count, indent: indent) { writer, index in
        writer.string(entries[index].key)
        writer.put(": ")
        writer.value(entries[index].value, indent: indent + 2)
      }
    }
  }

  private mutating func group(
    _ open: String, _ close: String, count: Int, indent: Int,
    _ item: (inout JSONWriter, Int) -> Void
  ) {
    put(open)
    for index in 0..<count {
      put(index == 0 ? "\n" : ",\n")
      indentation(indent + 2)
      item(&self, index)
      if bytes.count >= Self.piece {
        receive(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    if count > 0 {
      put("\n")
      indentation(indent)
    }
    put(close)
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    // Nearly every text is written as it is.
    if text.utf8.allSatisfy(Self.isPlain) { put(text) } else { escaped(text) }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20..<0x7F: byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    default: false
    }
  }

  private mutating func escaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": put("\\\"")
      case "\\": put("\\\\")
      case "\n": put("\\n")
      case "\r": put("\\r")
      case "\t": put("\\t")
      case _ where scalar.isHidden:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          put("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
        }
      default: put(String(scalar))
      }
    }
  }

  private mutating func indentation(_ width: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: width))
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Whether a bare value is a number, a truth or nothing in JSON, too.
  private static func isLiteral(_ text: String) -> Bool {
    if text == "true" || text == "false" { return true }
    return JSONNumber.isOne(text.utf8[...])
  }
}
