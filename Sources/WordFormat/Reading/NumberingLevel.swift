import SafeXML

/// One of the nine levels of a list.
struct NumberingLevel: Sendable {
  var start = 1
  var format = NumberFormat.decimal
  /// The label with %1…%9 for the numbers of the levels.
  var text = ""
  /// The level, counted from 1, whose use starts this one again; 0 for never.
  var restart: Int?
  /// Whether all numbers are written in digits (ECMA-376 17.9.4).
  var isLegal = false
  var hasPicture = false
  var style: String?
  /// How the label is shown, as far as the level says.
  var run = RunProperties()

  // Word cuts longer ones too.
  private static let longestText = 255

  init() {}

  init(reading lvl: XMLNode) {
    for child in lvl.children {
      switch child.kind {
      // Word wraps formats such as 001, 002 so that older versions see a plain one.
      case .mcAlternateContent:
        if let choice = child.first(.mcChoice)?.first(.numFmt) { readFormat(choice) }
      case .numFmt: readFormat(child)
      case .start: start = child.integer(.val) ?? start
      case .lvlText: text = String((child.attribute(.val) ?? "").prefix(Self.longestText))
      case .lvlRestart: restart = child.integer(.val)
      case .isLgl: isLegal = child.isSwitchedOn
      case .lvlPicBulletId: hasPicture = true
      case .pStyle: style = child.attribute(.val)
      case .rPr: run = RunProperties(reading: child)
      default: continue
      }
    }
  }

  private mutating func readFormat(_ numFmt: XMLNode) {
    let value = numFmt.attribute(.val) ?? "decimal"
    format = NumberFormat(
      rawValue: value == "custom" ? numFmt.attribute(.format) ?? "decimal" : value)
  }
}
