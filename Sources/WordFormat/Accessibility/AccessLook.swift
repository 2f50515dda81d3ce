import SafeXML

/// How text looks, as far as it decides whether it can be read; nil where nothing is said.
struct AccessLook: Sendable, Hashable {
  /// Six hexadecimal digits; "auto" lets Word choose black or white.
  var color: String?
  var ground: String?
  /// In half points.
  var size: Int?
  var isBold: Bool?
  var isHidden: Bool?

  init() {}

  init(_ rPr: XMLNode?) {
    guard let rPr else { return }
    color = rPr.value(of: "color")
    size = rPr.value(of: "sz").flatMap { Int($0) }
    isBold = rPr.toggle("b")
    isHidden = rPr.toggle("vanish")
    ground = Self.fill(of: rPr) ?? rPr.value(of: "highlight").flatMap { Self.highlights[$0] }
  }

  /// The fill of the shading of some properties; nil for none.
  static func fill(of properties: XMLNode?) -> String? {
    guard let fill = properties?.child("shd")?.attribute(called: "fill"), fill != "auto" else {
      return nil
    }
    return fill
  }

  /// Lays a nearer look over this one.
  mutating func override(with nearer: AccessLook) {
    color = nearer.color ?? color
    ground = nearer.ground ?? ground
    size = nearer.size ?? size
    isBold = nearer.isBold ?? isBold
    isHidden = nearer.isHidden ?? isHidden
  }

  /// Whether it is large to WCAG: 18 points, or 14 in bold.
  var isLarge: Bool { (size ?? 20) >= (isBold == true ? 28 : 36) }

  private static let highlights = [
    "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "darkBlue": "00008B",
    "darkCyan": "008B8B", "darkGray": "A9A9A9", "darkGreen": "006400", "darkMagenta": "8B008B",
    "darkRed": "8B0000", "darkYellow": "808000", "green": "00FF00", "lightGray": "D3D3D3",
    "magenta": "FF00FF", "red": "FF0000", "white": "FFFFFF", "yellow": "FFFF00",
  ]
}
