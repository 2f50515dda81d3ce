extension PackageMutator {
  /// Changes a part as what it is: elements, attributes and text.
  mutating func changeMarkup(_ bytes: inout [UInt8]) {
    let elements = Markup(of: bytes).elements
    guard !elements.isEmpty else { return }
    let one = elements[below(elements.count)]
    switch below(12) {
    case 0: bytes.removeSubrange(one.whole)
    case 1:
      let copies = chance(1, of: 8) ? 1 << below(10) : 1
      let copy = Array(bytes[one.whole])
      guard copies * copy.count < 1 << 18 else { return }
      for _ in 0..<copies { bytes.insert(contentsOf: copy, at: one.whole.upperBound) }
    case 2: nest(one, in: &bytes)
    case 3: swap(one, elements[below(elements.count)], in: &bytes)
    case 4, 5: changeValue(of: one, in: &bytes)
    case 6: changeText(of: one, in: &bytes)
    case 7: unwrap(one, in: &bytes)
    case 8: bytes.insert(contentsOf: Array(bytes[one.whole]), at: place(among: elements))
    case 9:
      // The children of one element take the place of another's.
      guard let content = one.content, let other = elements[below(elements.count)].content else {
        return
      }
      bytes.replaceSubrange(other, with: Array(bytes[content]))
    default:
      let odd = Array(pick(OddThings.elements).utf8)
      let isFirst =
        odd.starts(with: Array("<w:tcPr".utf8)) || odd.starts(with: Array("<w:rPr".utf8))
      let place = isFirst ? one.content?.lowerBound ?? one.whole.upperBound : place(among: elements)
      bytes.insert(contentsOf: odd, at: place)
    }
  }

  /// Puts an element of one part somewhere into another.
  mutating func spliced(_ from: [UInt8], into bytes: [UInt8]) -> [UInt8] {
    let sources = Markup(of: from).elements
    let elements = Markup(of: bytes).elements
    guard !sources.isEmpty, !elements.isEmpty else { return bytes }
    var result = bytes
    result.insert(
      contentsOf: from[sources[below(sources.count)].whole], at: place(among: elements))
    return result
  }

  /// Before, behind, or inside of some element.
  private mutating func place(among elements: [Markup.Element]) -> Int {
    let element = elements[below(elements.count)]
    return switch below(4) {
    case 0: element.whole.lowerBound
    case 1: element.whole.upperBound
    case 2: element.content?.upperBound ?? element.whole.upperBound
    default: element.content?.lowerBound ?? element.whole.lowerBound
    }
  }

  /// Puts an element into copies of itself, or of its own tags.
  private mutating func nest(_ element: Markup.Element, in bytes: inout [UInt8]) {
    guard let content = element.content else { return }
    let start = Array(bytes[element.whole.lowerBound..<content.lowerBound])
    let end = Array(bytes[content.upperBound..<element.whole.upperBound])
    let times = chance(1, of: 4) ? 1 << below(9) : 1
    guard times * (start.count + end.count) < 1 << 18 else { return }
    bytes.insert(contentsOf: (0..<times).flatMap { _ in end }, at: element.whole.upperBound)
    bytes.insert(contentsOf: (0..<times).flatMap { _ in start }, at: element.whole.lowerBound)
  }

  private mutating func unwrap(_ element: Markup.Element, in bytes: inout [UInt8]) {
    guard let content = element.content else { return }
    bytes.replaceSubrange(element.whole, with: Array(bytes[content]))
  }

  private mutating func swap(
    _ first: Markup.Element, _ second: Markup.Element, in bytes: inout [UInt8]
  ) {
    let (first, second) =
      first.whole.lowerBound < second.whole.lowerBound ? (first, second) : (second, first)
    guard first.whole.upperBound <= second.whole.lowerBound else { return }
    let (early, late) = (Array(bytes[first.whole]), Array(bytes[second.whole]))
    bytes.replaceSubrange(second.whole, with: early)
    bytes.replaceSubrange(first.whole, with: late)
  }

  private mutating func changeValue(of element: Markup.Element, in bytes: inout [UInt8]) {
    let values = Markup.values(of: element, in: bytes)
    guard !values.isEmpty else { return }
    let value = values[below(values.count)]
    if chance(1, of: 3) {
      let other = values[below(values.count)]
      bytes.replaceSubrange(value, with: Array(bytes[other]))
    } else {
      bytes.replaceSubrange(value, with: Array(pick(OddThings.values).utf8))
    }
  }

  private mutating func changeText(of element: Markup.Element, in bytes: inout [UInt8]) {
    guard let content = element.content, !bytes[content].contains(UInt8(ascii: "<")) else {
      return changeValue(of: element, in: &bytes)
    }
    var text = Array(pick(OddThings.texts).utf8)
    if chance(1, of: 2) { text += bytes[content] }
    bytes.replaceSubrange(content, with: text)
  }
}
