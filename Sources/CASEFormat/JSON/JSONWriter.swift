/// Writes a JSON text with two blanks a level: the same values always give the same bytes.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var hasContent: [Bool] = []
  private var afterName = false

  package init() {}

  package mutating func openObject() { open(UInt8(ascii: "{")) }
  package mutating func closeObject() { close(UInt8(ascii: "}")) }
  package mutating func openArray() { open(UInt8(ascii: "[")) }
  package mutating func closeArray() { close(UInt8(ascii: "]")) }

  /// Writes the name of the next value of an object.
  package mutating func name(_ name: String) {
    startValue()
    quote(name)
    bytes.append(contentsOf: ": ".utf8)
    afterName = true
  }

  package mutating func string(_ text: String) {
    startValue()
    quote(text)
  }

  package mutating func integer(_ number: Int) { literal(String(number)) }

  /// Writes a number as its digits say.
  package mutating func literal(_ digits: String) {
    startValue()
    bytes.append(contentsOf: digits.utf8)
  }

  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: literal("null")
    case .bool(let bool): literal(bool ? "true" : "false")
    case .number(let digits): literal(digits)
    case .string(let text): string(text)
    case .array(let elements):
      openArray()
      for element in elements { self.value(element) }
      closeArray()
    case .object(let object):
      openObject()
      for member in object.members {
        name(member.name)
        self.value(member.value)
      }
      closeObject()
    }
  }

  /// Ends the text with a line break.
  package consuming func finish() -> [UInt8] {
    bytes.append(0x0A)
    return bytes
  }

  private mutating func startValue() {
    if afterName {
      afterName = false
      return
    }
    guard let last = hasContent.indices.last else { return }
    if hasContent[last] { bytes.append(UInt8(ascii: ",")) }
    hasContent[last] = true
    newLine()
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * hasContent.count))
  }

  private mutating func open(_ bracket: UInt8) {
    startValue()
    bytes.append(bracket)
    hasContent.append(false)
  }

  private mutating func close(_ bracket: UInt8) {
    if hasContent.popLast() == true { newLine() }
    bytes.append(bracket)
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x08: bytes.append(contentsOf: "\\b".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0C: bytes.append(contentsOf: "\\f".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0..<0x20:
        let hex = String(byte, radix: 16)
        bytes.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - hex.count))\(hex)".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
