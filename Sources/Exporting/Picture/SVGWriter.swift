import Reports

/// A picture as SVG, by itself or in a page.
///
/// By itself it has plain colors, which every program that draws SVG knows; in a page it has classes,
/// so that the style sheet gives it the colors of light and dark. It has no script and no address.
struct SVGWriter {
  /// Where a picture is written to.
  enum Place {
    /// A file of its own.
    case file
    /// A page; the word makes its ids unique there.
    case page(String)
  }

  private var out = HTMLWriter()
  private let place: Place

  /// Writes a picture as a file of its own.
  static func file(_ picture: Picture) -> [UInt8] {
    var writer = SVGWriter(.file)
    writer.out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.write(picture)
    return writer.out.bytes
  }

  /// Writes a picture into a page.
  static func write(_ picture: Picture, id: String, to html: inout HTMLWriter) {
    var writer = SVGWriter(.page(id))
    swap(&writer.out, &html)
    writer.write(picture)
    swap(&writer.out, &html)
  }

  private init(_ place: Place) { self.place = place }

  private mutating func write(_ picture: Picture) {
    let prefix = if case .page(let id) = place { "\(id)-" } else { "" }
    let size = "0 0 \(Self.number(picture.width)) \(Self.number(picture.height))"
    out.open(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", Self.number(picture.width)),
        ("height", Self.number(picture.height)), ("viewBox", size), ("role", "img"),
        ("aria-labelledby", "\(prefix)title \(prefix)desc"), ("lang", picture.language),
        ("xml:lang", picture.language), ("font-family", "Calibri, Carlito, sans-serif"),
      ])
    out.markup("\n")
    out.element("title", [("id", "\(prefix)title")], text: picture.title)
    out.markup("\n")
    out.element("desc", [("id", "\(prefix)desc")], text: picture.description)
    out.markup("\n")
    let all = PictureFrame(0, 0, picture.width, picture.height)
    write(.rectangle(all, corner: 0, .filled(.paper)))
    for shape in picture.shapes { write(shape) }
    out.close("svg")
    out.markup("\n")
  }

  private mutating func write(_ shape: PictureShape) {
    switch shape {
    case .rectangle(let frame, let corner, let look):
      var attributes: [(StaticString, String)] = [
        ("x", Self.number(frame.x)), ("y", Self.number(frame.y)),
        ("width", Self.number(frame.width)), ("height", Self.number(frame.height)),
      ]
      if corner > 0 { attributes.append(("rx", Self.number(corner))) }
      out.open("rect", attributes + self.attributes(look))
      out.markup("</rect>\n")
    case .path(let path, let look):
      let data: [(StaticString, String)] = [("d", Self.data(path))]
      out.open("path", data + attributes(look))
      out.markup("</path>\n")
    case .line(let first, let last, let stroke):
      let ends: [(StaticString, String)] = [
        ("x1", Self.number(first.x)), ("y1", Self.number(first.y)),
        ("x2", Self.number(last.x)), ("y2", Self.number(last.y)),
      ]
      out.open("line", ends + attributes(stroke) + inks(nil, stroke.ink))
      out.markup("</line>\n")
    case .text(let text): write(text)
    case .group(let name, let shapes):
      out.markup("<g>")
      if let name, !name.isEmpty { out.element("title", text: name) }
      out.markup("\n")
      for shape in shapes { write(shape) }
      out.markup("</g>\n")
    }
  }

  private mutating func write(_ text: PictureText) {
    guard !text.text.isEmpty else { return }
    let (x, y) = (Self.number(text.place.x), Self.number(text.place.y))
    var attributes: [(StaticString, String)] = [
      ("x", x), ("y", y), ("font-size", Self.number(text.size)),
    ]
    switch text.anchor {
    case .start: break
    case .middle: attributes.append(("text-anchor", "middle"))
    case .end: attributes.append(("text-anchor", "end"))
    }
    if text.isBold { attributes.append(("font-weight", "bold")) }
    if text.isTurned { attributes.append(("transform", "rotate(-90 \(x) \(y))")) }
    out.open("text", attributes + inks(text.ink, nil))
    if let whole = text.whole { out.element("title", text: whole) }
    out.text(text.text)
    out.markup("</text>\n")
  }

  private func attributes(_ look: PictureLook) -> [(StaticString, String)] {
    (look.stroke.map(attributes) ?? []) + inks(look.fill, look.stroke?.ink)
  }

  private func attributes(_ stroke: PictureStroke) -> [(StaticString, String)] {
    let width: [(StaticString, String)] = [("stroke-width", Self.number(stroke.width))]
    switch stroke.style {
    case .solid: return width
    case .dashed: return width + [("stroke-dasharray", "5 4")]
    case .dotted:
      // Round ends of no length are dots.
      return width + [
        ("stroke-dasharray", "0.1 \(Self.number(stroke.width * 2.4))"), ("stroke-linecap", "round"),
      ]
    }
  }

  /// The colors, as classes in a page and as themselves in a file.
  private func inks(_ fill: PictureInk?, _ stroke: PictureInk?) -> [(StaticString, String)] {
    switch place {
    case .file:
      var colors: [(StaticString, String)] = [("fill", fill.map(Self.hex) ?? "none")]
      if let stroke { colors.append(("stroke", Self.hex(stroke))) }
      return colors
    case .page:
      let names = "f-\(fill?.variable ?? "none")" + (stroke.map { " s-\($0.variable)" } ?? "")
      return [("class", names)]
    }
  }

  private static func hex(_ ink: PictureInk) -> String { "#\(StrandColors.hex(ink.color))" }

  private static func data(_ path: PicturePath) -> String {
    path.segments.map { segment in
      switch segment {
      case .move(let to): "M\(pair(to))"
      case .line(let to): "L\(pair(to))"
      case .curve(let first, let second, let to): "C\(pair(first)) \(pair(second)) \(pair(to))"
      case .close: "Z"
      }
    }.joined()
  }

  private static func pair(_ point: PicturePoint) -> String {
    "\(number(point.x)) \(number(point.y))"
  }

  /// A number to a tenth, and nothing that no screen shows.
  private static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1_000_000 else { return "0" }
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let rest = abs(tenths) % 10
    return "\(sign)\(abs(tenths) / 10)" + (rest == 0 ? "" : ".\(rest)")
  }
}
