import SafeXML

/// The colors of the looks of cells (ECMA-376 part 1, 18.8).
struct CellColors: Sendable {
  /// The colors of a text and of its ground.
  struct Pair: Sendable {
    var text: String
    var ground: String
    /// Whether the text is large to WCAG.
    var isLarge: Bool
  }

  private var pairs: [Pair?] = []

  init() {}

  init(styles: XMLNode?, theme: XMLNode?) {
    let palette = Self.palette(theme)
    let fonts = Self.elements("font", in: styles?.child("fonts"))
    let fills = Self.elements("fill", in: styles?.child("fills"))
    for look in Self.elements("xf", in: styles?.child("cellXfs")) {
      let font = look.attribute(called: "fontId").flatMap { Int($0) } ?? 0
      let fill = look.attribute(called: "fillId").flatMap { Int($0) } ?? 0
      guard fonts.indices.contains(font) else {
        pairs.append(nil)
        continue
      }
      let color = fonts[font].child("color")
      let text = color.map { Self.hex($0, palette) } ?? "000000"
      var ground: String? = "FFFFFF"
      if fills.indices.contains(fill), let pattern = fills[fill].child("patternFill"),
        pattern.attribute(called: "patternType") == "solid"
      {
        ground = pattern.child("fgColor").flatMap { Self.hex($0, palette) }
      }
      let size = fonts[font].child("sz")?.attribute(called: "val").flatMap { Double($0) } ?? 11
      let isBold = fonts[font].child("b") != nil
      guard let text, let ground else {
        pairs.append(nil)
        continue
      }
      pairs.append(Pair(text: text, ground: ground, isLarge: size >= (isBold ? 14 : 18)))
    }
  }

  /// The colors of a look; nil where they are not known.
  func pair(of style: Int) -> Pair? { pairs.indices.contains(style) ? pairs[style] : nil }

  private static func elements(_ name: String, in node: XMLNode?) -> [XMLNode] {
    node?.children.filter { $0.isCalled(name) } ?? []
  }

  /// The theme's colors in the order of their numbers: the first two pairs stand the other way
  /// about than in the file.
  private static func palette(_ theme: XMLNode?) -> [String] {
    let scheme = theme?.descendant("clrScheme")?.children.filter { !$0.isText } ?? []
    var colors = scheme.map { entry -> String in
      let color = entry.children.first { !$0.isText }
      return color?.attribute(called: "lastClr") ?? color?.attribute(called: "val") ?? ""
    }
    guard colors.count > 3 else { return ["FFFFFF", "000000"] }
    colors.swapAt(0, 1)
    colors.swapAt(2, 3)
    return colors
  }

  private static func hex(_ color: XMLNode, _ palette: [String]) -> String? {
    if let rgb = color.attribute(called: "rgb"), rgb.count >= 6 { return String(rgb.suffix(6)) }
    if let number = color.attribute(called: "theme").flatMap({ Int($0) }) {
      guard palette.indices.contains(number) else { return nil }
      let tint = color.attribute(called: "tint").flatMap { Double($0) } ?? 0
      return tinted(palette[number], by: tint)
    }
    switch color.attribute(called: "indexed").flatMap({ Int($0) }) {
    case 0, 8, 64: return "000000"
    case 1, 9, 65: return "FFFFFF"
    case 2, 10: return "FF0000"
    case 3, 11: return "00FF00"
    case 4, 12: return "0000FF"
    case 5, 13: return "FFFF00"
    default: return nil
    }
  }

  /// The color moved toward white or black.
  private static func tinted(_ color: String, by tint: Double) -> String? {
    guard tint != 0 else { return color }
    guard let value = UInt32(color, radix: 16), (-1...1).contains(tint) else { return nil }
    let parts = [16, 8, 0].map { shift -> Int in
      let part = Double(value >> shift & 0xFF)
      return Int(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint)
    }
    return parts.map { part in
      let digits = String(part, radix: 16, uppercase: true)
      return digits.count < 2 ? "0\(digits)" : digits
    }.joined()
  }
}
