/// HTML in which no text can become markup.
///
/// Names of elements and attributes are words of the source code (`StaticString`); everything else
/// is escaped on its way in, and there is no way around.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes markup of ours.
  mutating func markup(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes what another writer has written, and so escaped.
  mutating func append(_ other: HTMLWriter) { bytes.append(contentsOf: other.bytes) }

  /// Opens an element.
  mutating func open(_ name: StaticString, _ attributes: [(StaticString, String)] = []) {
    markup("<")
    markup(name)
    for (attribute, value) in attributes {
      markup(" ")
      markup(attribute)
      markup("=\"")
      text(value)
      markup("\"")
    }
    markup(">")
  }

  /// Closes an element.
  mutating func close(_ name: StaticString) {
    markup("</")
    markup(name)
    markup(">")
  }

  /// Writes an element that holds text alone.
  mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, String)] = [], text: String
  ) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// Writes text, in an element or in the value of an attribute.
  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": markup("&amp;")
      case "<": markup("&lt;")
      case ">": markup("&gt;")
      case "\"": markup("&quot;")
      case "'": markup("&#39;")
      default:
        guard Self.isAllowed(scalar), let encoded = UTF8.encode(scalar) else { continue }
        bytes.append(contentsOf: encoded)
      }
    }
  }

  /// Control characters and noncharacters have no place in a page (HTML, 13.1.4).
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}
