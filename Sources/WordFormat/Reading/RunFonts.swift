import SafeXML

/// The fonts of a run, each for a range of characters; nil where an element is silent.
///
/// Only symbol fonts matter for reading: they show other characters than their codes say. Which
/// font shows a character follows ECMA-376 17.3.2.26: ASCII has one, what lies above has one, and
/// a run of a complex script uses a third for all.
struct RunFonts: Sendable, Hashable {
  var ascii: TextFont?
  var high: TextFont?
  var eastAsian: TextFont?
  var complex: TextFont?
  /// Whether characters that could be of either kind count as East Asian.
  var prefersEastAsian: Bool?

  init() {}

  init(reading rFonts: XMLNode) {
    ascii = Self.font(rFonts, .ascii, theme: .asciiTheme)
    high = Self.font(rFonts, .hAnsi, theme: .hAnsiTheme)
    eastAsian = Self.font(rFonts, .eastAsia, theme: .eastAsiaTheme)
    complex = Self.font(rFonts, .cs, theme: .cstheme)
    if let hint = rFonts.attribute(.hint) { prefersEastAsian = hint == "eastAsia" }
    // Writers that name a symbol font for ASCII alone mean its codes from U+F000 on too.
    if high == nil, let ascii, ascii != .ordinary { high = ascii }
  }

  mutating func override(with nearer: RunFonts) {
    ascii = nearer.ascii ?? ascii
    high = nearer.high ?? high
    eastAsian = nearer.eastAsian ?? eastAsian
    complex = nearer.complex ?? complex
    prefersEastAsian = nearer.prefersEastAsian ?? prefersEastAsian
  }

  /// The fonts that show ASCII and what lies above.
  func shown(isComplex: Bool) -> (ascii: TextFont, high: TextFont) {
    if isComplex { return (complex ?? .ordinary, complex ?? .ordinary) }
    let above = prefersEastAsian == true ? eastAsian : high
    return (ascii ?? .ordinary, above ?? .ordinary)
  }

  /// A font of the theme goes before one that is named, and no theme has a symbol font.
  private static func font(_ rFonts: XMLNode, _ name: WordName, theme: WordName) -> TextFont? {
    if rFonts.attribute(theme) != nil { return .ordinary }
    return rFonts.attribute(name).map { TextFont(name: $0) }
  }
}
