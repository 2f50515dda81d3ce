/// The colors of the elements of a page, and whether their text can be read.
struct PageLooks: Sendable {
  private struct Look: Hashable {
    var color: String?
    var ground: String?
    var isLarge = false
    /// Whether a color is set in a way that is not followed.
    var isUnknown = false
  }

  private var looks: [Look] = []
  private var told: Set<Look> = []

  /// Opens an element with the declarations that hold for it.
  mutating func open(_ style: String, isLarge: Bool = false) {
    var look = looks.last ?? Look()
    if isLarge { look.isLarge = true }
    defer { looks.append(look) }
    guard !style.isEmpty else { return }
    for declaration in style.lowercased().split(separator: ";").prefix(100) {
      let parts = declaration.split(separator: ":", maxSplits: 1).map { $0.trimmedBlanks }
      guard parts.count == 2 else { continue }
      let value = parts[1].replacing("!important", with: "").trimmedBlanks
      switch parts[0] {
      case "color":
        guard !["inherit", "currentcolor", "unset"].contains(value) else { continue }
        look.color = PageColor.hex(value)
        look.isUnknown = look.color == nil
      case "background-color", "background":
        guard !["inherit", "none", "transparent", "unset"].contains(value) else { continue }
        let words = value.hasPrefix("rgb") ? [value] : value.split(separator: " ").map(String.init)
        look.ground = words.lazy.compactMap(PageColor.hex).first
        look.isUnknown = look.ground == nil
      case "font-size": if let size = Self.pixels(value) { look.isLarge = size >= 24 }
      default: break
      }
    }
  }

  mutating func close() { _ = looks.popLast() }

  /// Judges the text of the innermost element, once for each pair of colors.
  mutating func meet(_ words: String, at place: String, in barriers: inout BarrierList) {
    guard let look = looks.last, !look.isUnknown, look.color != nil || look.ground != nil,
      told.count < 1_000, told.insert(look).inserted
    else { return }
    let isSure = look.color != nil && look.ground != nil
    guard let contrast = Contrast(of: look.color ?? "000000", on: look.ground ?? "FFFFFF"),
      !contrast.isEnough(isLarge: look.isLarge)
    else { return }
    let shown = words.split { $0.isWhitespace }.joined(separator: " ").prefix(60)
    barriers.add(
      .lowContrast, place, "“\(shown)” stands out from its ground by \(contrast.words).",
      weight: isSure ? nil : .unsure)
  }

  /// A size in the pixels of a page; nil where it hangs on what is around it.
  private static func pixels(_ size: String) -> Double? {
    let units = [("rem", 16.0), ("px", 1.0), ("pt", 4.0 / 3.0)]
    guard let unit = units.first(where: { size.hasSuffix($0.0) }) else { return nil }
    return Double(size.dropLast(unit.0.count)).map { $0 * unit.1 }
  }
}
