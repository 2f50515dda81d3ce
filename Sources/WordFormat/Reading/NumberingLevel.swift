import SafeXML

/// One of the nine levels of a list.
struct NumberingLevel: Sendable {
  var start = 1
  var format = NumberFormat.decimal
  /// What the label is put together from.
  var label: [LabelPiece] = []
  /// The label of a level that shows a bullet or picture.
  var bullet: String?
  /// The level, counted from 1, whose use starts this one again; 0 for never.
  var restart: Int?
  /// Whether all numbers are written in digits (ECMA-376 17.9.4).
  var isLegal = false
  /// The style of paragraphs that the level is tied to.
  var style: String?
  /// The number of that style, unless the document holds none.
  var styleNumber: Int?
  /// How the label is shown, as far as the level says.
  var run = RunProperties()

  // Word cuts longer ones too.
  private static let longestText = 255
  // Custom formats of Word have up to five digits.
  private static let longestFormat = 64

  init() {}

  init(reading lvl: XMLNode, styles: Styles) {
    var text = ""
    var hasPicture = false
    for child in lvl.children {
      switch child.kind {
      // Word wraps formats such as 001, 002 so that older versions see a plain one.
      case .mcAlternateContent:
        if let choice = child.first(.mcChoice)?.first(.numFmt) { readFormat(choice) }
      case .numFmt: readFormat(child)
      case .start: start = child.integer(.val) ?? start
      case .lvlText: text = (child.attribute(.val) ?? "").cut(to: Self.longestText)
      case .lvlRestart: restart = child.integer(.val)
      case .isLgl: isLegal = child.isSwitchedOn
      case .lvlPicBulletId: hasPicture = true
      case .pStyle: style = child.attribute(.val)
      case .rPr: run = RunProperties(reading: child)
      default: continue
      }
    }
    styleNumber = style.flatMap { styles.number(of: $0) }
    if hasPicture {
      bullet = "•"
    } else if format == .bullet {
      bullet = Self.bullet(text, run)
    } else {
      label = LabelPiece.pieces(of: text)
    }
  }

  /// What a bullet shows, as far as text can.
  private static func bullet(_ text: String, _ run: RunProperties) -> String {
    let shown = RunFormat(run).shown(text)
    // Private-use codes of fonts that are not known are some bullet.
    let isPrivate = shown.unicodeScalars.contains { (0xE000...0xF8FF).contains($0.value) }
    if isPrivate { return "•" }
    // Word's own second bullet is the letter o in Courier New: a circle, and no word.
    return shown == "o" ? "◦" : shown
  }

  private mutating func readFormat(_ numFmt: XMLNode) {
    let value = numFmt.attribute(.val) ?? "decimal"
    let name = value == "custom" ? numFmt.attribute(.format) ?? "decimal" : value
    format = NumberFormat(rawValue: name.cut(to: Self.longestFormat))
  }
}
