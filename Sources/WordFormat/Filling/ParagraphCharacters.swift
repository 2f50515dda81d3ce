/// What a paragraph shows, each character with the bytes that it takes.
struct ParagraphCharacters: Sendable {
  /// One character, or a tab or line break.
  struct Character: Sendable {
    var scalar: Unicode.Scalar
    var start: Int
    var end: Int
    /// The element of the text, or the tab itself.
    var node: Int
  }

  private(set) var characters: [Character] = []
  /// Whether it shows something that is no text, such as a picture.
  private(set) var holdsMore = false

  /// The whole text.
  var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters.lazy.map(\.scalar))
    return String(text)
  }

  init(of paragraph: Int, in outline: FormOutline, _ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in read(paragraph, in: outline, bytes) }
  }

  private mutating func read(
    _ paragraph: Int, in outline: FormOutline, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    var index = paragraph + 1
    let end = outline[paragraph].next
    while index < end {
      let node = outline[index]
      switch node.element {
      case .deletion, .movedAway, .fallback, .fieldCode, .paragraphProperties, .runProperties,
        .controlProperties:
        index = node.next
        continue
      case .drawing, .picture, .object:
        holdsMore = true
        index = node.next
        continue
      case .box, .footnoteReference, .endnoteReference, .fieldMark, .simpleField:
        holdsMore = true
        if node.element == .box {
          index = node.next
          continue
        }
      case .text where outline[node.parent].element == .run:
        append(node.open..<node.close, of: index, bytes)
      case .tab, .positionTab: append("\t", of: index, node)
      case .lineBreak:
        // A break of the page or column is more than a break of the line.
        if node.startTag.count > "<w:br/>".utf8.count + 2,
          !bytes.string(node.startTag).contains("textWrapping")
        {
          holdsMore = true
        }
        append("\n", of: index, node)
      case .carriageReturn: append("\n", of: index, node)
      case .hyphen: append("\u{2011}", of: index, node)
      case .softHyphen: append("\u{AD}", of: index, node)
      default: break
      }
      index += 1
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, of index: Int, _ node: FormOutline.Node) {
    characters.append(Character(scalar: scalar, start: node.start, end: node.end, node: index))
  }

  private mutating func append(
    _ range: Range<Int>, of index: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    var place = range.lowerBound
    while place < range.upperBound {
      let start = place
      let byte = bytes[place]
      if byte == UInt8(ascii: "<") {
        // A comment or an instruction in the middle of a text.
        place = bytes.end(ofAside: place, before: range.upperBound)
        continue
      }
      let scalar: Unicode.Scalar
      if byte == UInt8(ascii: "&") {
        while place < range.upperBound, bytes[place] != UInt8(ascii: ";") { place += 1 }
        scalar = Self.reference(bytes.string((start + 1)..<min(place, range.upperBound)))
        place += 1
      } else {
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        place = min(place + length, range.upperBound)
        var decoder = UTF8()
        var iterator = bytes[start..<place].makeIterator()
        if case .scalarValue(let value) = decoder.decode(&iterator) {
          scalar = value
        } else {
          scalar = "\u{FFFD}"
        }
      }
      characters.append(
        Character(scalar: scalar, start: start, end: min(place, range.upperBound), node: index))
    }
  }

  private static func reference(_ name: String) -> Unicode.Scalar {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return "\u{FFFD}" }
      let digits = name.dropFirst()
      let value =
        digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
    }
  }

  /// The bytes of some characters, joined where they follow each other in one text.
  func pieces(_ range: Range<Int>) -> [FormPiece] {
    var pieces: [FormPiece] = []
    for character in characters[range] {
      if let last = pieces.last, last.node == character.node, last.end == character.start {
        pieces[pieces.count - 1].end = character.end
      } else {
        pieces.append(
          FormPiece(node: character.node, start: character.start, end: character.end))
      }
    }
    return pieces
  }
}
