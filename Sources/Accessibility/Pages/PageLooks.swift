/// The colors that elements of a page set themselves, and whether their text can be read.
struct PageLooks: Sendable {
  private struct Look {
    var color: String?
    var ground: String?
    var isLarge: Bool
    var isTold: Bool
  }

  private var looks: [Look] = []

  mutating func open(_ style: String) {
    var look = looks.last ?? Look(isLarge: false, isTold: true)
    if style.isEmpty {
      looks.append(look)
      return
    }
    for declaration in style.lowercased().split(separator: ";").prefix(40) {
      let parts = declaration.split(separator: ":", maxSplits: 1)
        .map { $0.trimmed }
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "color":
        look.color = Self.hex(parts[1])
        look.isTold = false
      case "background-color", "background":
        look.ground = parts[1].split(separator: " ").lazy.compactMap { Self.hex($0.trimmed) }.first
        look.isTold = false
      case "font-size":
        look.isLarge =
          parts[1].hasSuffix("px") && Double(parts[1].dropLast(2)).map { $0 >= 24 } == true
      default: break
      }
    }
    looks.append(look)
  }

  mutating func close() { _ = looks.popLast() }

  /// Judges the text of the innermost element, once for each that sets a color.
  mutating func meet(_ words: String, at place: String, in barriers: inout BarrierList) {
    guard let index = looks.indices.last, !looks[index].isTold else { return }
    looks[index].isTold = true
    let look = looks[index]
    let isSure = look.color != nil && look.ground != nil
    guard let contrast = Contrast(of: look.color ?? "000000", on: look.ground ?? "FFFFFF"),
      !contrast.isEnough(isLarge: look.isLarge)
    else { return }
    let shown = words.split { $0.isWhitespace }.joined(separator: " ").prefix(60)
    barriers.add(
      .lowContrast, place, "“\(shown)” stands out from its ground by \(contrast.words).",
      weight: isSure ? nil : .unsure)
  }

  private static let named = [
    "black": "000000", "white": "FFFFFF", "red": "FF0000", "green": "008000", "blue": "0000FF",
    "yellow": "FFFF00", "gray": "808080", "grey": "808080", "silver": "C0C0C0", "orange": "FFA500",
    "lightgray": "D3D3D3", "lightgrey": "D3D3D3", "navy": "000080", "maroon": "800000",
    "lime": "00FF00", "aqua": "00FFFF", "cyan": "00FFFF", "purple": "800080", "teal": "008080",
  ]

  private static func hex(_ text: String) -> String? {
    if let known = named[text] { return known }
    guard text.hasPrefix("#") else { return nil }
    let digits = text.dropFirst()
    if digits.count == 3 { return digits.map { "\($0)\($0)" }.joined() }
    return digits.count == 6 ? String(digits) : nil
  }
}

extension Substring {
  /// The text without blanks around it.
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
