import SafeXML

/// The properties of runs that one element sets, nil where it is silent.
struct RunProperties: Sendable, Hashable {
  var bold: Bool?
  var italic: Bool?
  var underline: Bool?
  var strike: Bool?
  var caps: Bool?
  var smallCaps: Bool?
  var hidden: Bool?
  var position: WordLook.Marks?
  /// A color; "" takes one away.
  var color: String?
  /// A highlight; "" takes one away.
  var highlight: String?
  var fonts = RunFonts()
  /// Whether the run is of a complex script, by `w:cs` or `w:rtl`.
  var isComplex: Bool?
  var language: String?
  /// Whether it is the style of prompts in content controls.
  var isPrompt: Bool?

  /// No color or highlight has a longer name; one of a style stands on each of its runs.
  private static let longestName = 32

  init() {}

  init(reading rPr: XMLNode) {
    for child in rPr.children {
      switch child.kind {
      case .b: bold = child.isSwitchedOn
      case .i: italic = child.isSwitchedOn
      case .u: underline = child.attribute(.val) != "none"
      case .strike, .dstrike: strike = (strike ?? false) || child.isSwitchedOn
      case .caps: caps = child.isSwitchedOn
      case .smallCaps: smallCaps = child.isSwitchedOn
      case .cs, .rtl: isComplex = (isComplex ?? false) || child.isSwitchedOn
      case .vanish, .specVanish: hidden = (hidden ?? false) || child.isSwitchedOn
      case .color:
        let value = (child.attribute(.val) ?? "").cut(to: Self.longestName)
        color = value == "auto" ? "" : value.uppercased()
      case .highlight:
        let value = (child.attribute(.val) ?? "").cut(to: Self.longestName)
        highlight = value == "none" ? "" : value
      case .vertAlign:
        switch child.attribute(.val) {
        case "superscript": position = .superscript
        case "subscript": position = .subscripted
        default: position = []
        }
      case .rFonts: fonts = RunFonts(reading: child)
      case .lang: language = child.attribute(.val)
      default: continue
      }
    }
  }

  /// Lays the properties of a nearer element over these.
  mutating func override(with nearer: RunProperties) {
    bold = nearer.bold ?? bold
    italic = nearer.italic ?? italic
    underline = nearer.underline ?? underline
    strike = nearer.strike ?? strike
    caps = nearer.caps ?? caps
    smallCaps = nearer.smallCaps ?? smallCaps
    isComplex = nearer.isComplex ?? isComplex
    hidden = nearer.hidden ?? hidden
    position = nearer.position ?? position
    color = nearer.color ?? color
    highlight = nearer.highlight ?? highlight
    fonts.override(with: nearer.fonts)
    language = nearer.language ?? language
    isPrompt = nearer.isPrompt ?? isPrompt
  }

  /// Lays a character style over a paragraph's style: in these two, "on" twice is "off"
  /// (ECMA-376 17.7.3, toggle properties).
  mutating func toggle(with style: RunProperties) {
    let paragraph = self
    override(with: style)
    bold = Self.toggled(paragraph.bold, style.bold)
    italic = Self.toggled(paragraph.italic, style.italic)
    strike = Self.toggled(paragraph.strike, style.strike)
    caps = Self.toggled(paragraph.caps, style.caps)
    smallCaps = Self.toggled(paragraph.smallCaps, style.smallCaps)
    hidden = Self.toggled(paragraph.hidden, style.hidden)
  }

  private static func toggled(_ first: Bool?, _ second: Bool?) -> Bool? {
    guard let first, let second else { return first ?? second }
    return first != second
  }
}
