import Accessibility
import SafeXML

extension AccessWalk {
  /// Looks at a picture, a shape or an embedded object.
  mutating func meet(_ object: XMLNode) {
    let box = object.descendant("txbxContent")
    if object.isCalled("drawing") {
      meet(drawing: object, isTextBox: box != nil)
    } else {
      meet(old: object, isTextBox: box != nil)
    }
    guard let box else { return }
    let outside = cell
    cell = "a text box at \(place)"
    blocks(of: box)
    cell = outside
  }

  private mutating func meet(drawing: XMLNode, isTextBox: Bool) {
    let what = isTextBox ? "A text box" : "A picture"
    guard let frame = drawing.children.first(where: { !$0.isText }) else { return }
    let properties = frame.child("docPr")
    let mark = properties?.descendant("decorative")?.attribute(called: "val")
    let isDecorative = mark.map { XMLNode.isOn($0) } ?? false
    if frame.isCalled("anchor") {
      barriers.add(.floatingObject, place, "\(what) floats beside the text.")
    }
    let words = [properties?.attribute(called: "descr"), properties?.attribute(called: "title")]
    guard !isDecorative, !isTextBox, words.allSatisfy({ Self.isEmpty($0) }) else { return }
    let name = properties?.attribute(called: "name") ?? ""
    barriers.add(
      .noAlternativeText, place,
      "\(what)\(name.isEmpty ? "" : " (“\(name.prefix(60))”)") has no alternative text.")
  }

  /// Pictures as Word wrote them before 2007, and embedded objects.
  private mutating func meet(old object: XMLNode, isTextBox: Bool) {
    guard !isTextBox, let shape = Self.shape(in: object) else { return }
    let isPicture = shape.child("imagedata") != nil || object.isCalled("object")
    guard isPicture, Self.isEmpty(shape.attribute(called: "alt")) else { return }
    barriers.add(.noAlternativeText, place, "A picture has no alternative text.")
  }

  private static func shape(in node: XMLNode) -> XMLNode? {
    ["shape", "rect", "group"].lazy.compactMap { node.descendant($0) }.first
  }

  private static func isEmpty(_ text: String?) -> Bool {
    text?.allSatisfy { $0.isWhitespace } ?? true
  }
}
