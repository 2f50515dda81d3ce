/// The colors as style sheets write them.
enum PageColor {
  private static let named = [
    "black": "000000", "white": "FFFFFF", "red": "FF0000", "green": "008000", "blue": "0000FF",
    "yellow": "FFFF00", "gray": "808080", "grey": "808080", "silver": "C0C0C0", "orange": "FFA500",
    "lightgray": "D3D3D3", "lightgrey": "D3D3D3", "navy": "000080", "maroon": "800000",
    "lime": "00FF00", "aqua": "00FFFF", "cyan": "00FFFF", "purple": "800080", "teal": "008080",
  ]

  /// Six hexadecimal digits of a color in small letters; nil for what is not known, or shines
  /// through.
  static func hex(_ text: String) -> String? {
    if let known = named[text] { return known }
    if text.hasPrefix("rgb(") { return mixed(text.dropFirst(4).prefix { $0 != ")" }) }
    guard text.hasPrefix("#") else { return nil }
    let digits = text.dropFirst()
    if digits.count == 3 { return digits.map { "\($0)\($0)" }.joined() }
    return digits.count == 6 ? String(digits) : nil
  }

  private static func mixed(_ text: Substring) -> String? {
    let parts = text.split { $0 == "," || $0 == " " }.compactMap { UInt8($0) }
    guard parts.count == 3, !text.contains("/") else { return nil }
    return parts.map { part in
      let digits = String(part, radix: 16)
      return digits.count < 2 ? "0\(digits)" : digits
    }.joined()
  }
}
