/// Well-formed XML, written element by element.
///
/// Text is escaped, and characters that XML 1.0 cannot hold are dropped, so no text of a
/// teacher can break a part or smuggle an element into it.
package struct XMLWriter: Sendable {
  private var written: [UInt8]
  private var openNames: [String] = []
  private var startTagIsUnfinished = false

  /// Starts a document with the declaration that Office writes.
  package init() {
    written = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
  }

  private init(_ written: [UInt8]) { self.written = written }

  /// Starts elements that are to stand inside of a document.
  package static var fragment: XMLWriter { XMLWriter([]) }

  /// The document so far; elements that are still open are closed.
  package var bytes: [UInt8] {
    var copy = self
    while !copy.openNames.isEmpty { copy.close() }
    return copy.written
  }

  /// Opens an element, given its name with its prefix.
  package mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
    finishStartTag()
    writeStartTag(name, attributes)
    openNames.append(name)
    startTagIsUnfinished = true
  }

  /// Closes the element opened last.
  package mutating func close() {
    guard let name = openNames.popLast() else { return }
    if startTagIsUnfinished {
      written.append(contentsOf: "/>".utf8)
      startTagIsUnfinished = false
    } else {
      written.append(contentsOf: "</".utf8)
      written.append(contentsOf: name.utf8)
      written.append(UInt8(ascii: ">"))
    }
  }

  /// Writes an element without content.
  package mutating func empty(_ name: String, _ attributes: [(String, String)] = []) {
    open(name, attributes)
    close()
  }

  /// Writes text inside the open element.
  package mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    finishStartTag()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": written.append(contentsOf: "&amp;".utf8)
      case "<": written.append(contentsOf: "&lt;".utf8)
      // `]]>` may not stand in text (XML 1.0, 2.4).
      case ">": written.append(contentsOf: "&gt;".utf8)
      // A literal carriage return would be read back as a line feed (XML 1.0, 2.11).
      case "\r": written.append(contentsOf: "&#13;".utf8)
      default: append(scalar)
      }
    }
  }

  private mutating func writeStartTag(_ name: String, _ attributes: [(String, String)]) {
    written.append(UInt8(ascii: "<"))
    written.append(contentsOf: name.utf8)
    for (attribute, value) in attributes {
      written.append(UInt8(ascii: " "))
      written.append(contentsOf: attribute.utf8)
      written.append(contentsOf: "=\"".utf8)
      appendAttributeValue(value)
      written.append(UInt8(ascii: "\""))
    }
  }

  private mutating func finishStartTag() {
    guard startTagIsUnfinished else { return }
    written.append(UInt8(ascii: ">"))
    startTagIsUnfinished = false
  }

  private mutating func appendAttributeValue(_ value: String) {
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": written.append(contentsOf: "&amp;".utf8)
      case "<": written.append(contentsOf: "&lt;".utf8)
      case "\"": written.append(contentsOf: "&quot;".utf8)
      // White space other than a space would be read back as a space (XML 1.0, 3.3.3).
      case "\t": written.append(contentsOf: "&#9;".utf8)
      case "\n": written.append(contentsOf: "&#10;".utf8)
      case "\r": written.append(contentsOf: "&#13;".utf8)
      default: append(scalar)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x20...0x7F: written.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x80...0xFFFD, 0x10000...0x10FFFF:
      written.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: break
    }
  }
}
