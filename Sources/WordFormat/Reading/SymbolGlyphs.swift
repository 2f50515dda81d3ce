/// What the codes of the symbol fonts show.
enum SymbolGlyphs {
  /// The font Symbol, from 0x20 to 0x7E and from 0xA0 on.
  static let symbol = scalars(
    """
     !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼\
    €ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\
    \u{FFFD}〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭
    """)

  /// The font Wingdings, from 0x20 on; plain arrows and marks rather than their newest twins.
  static let wingdings = scalars(
    """
     ✏✂✁👓🔔📖🕯☎✆✉📩📪📫📬📭📁📂📄📃📑🗄⏳⌨🖱🖲💻🖴💾🖬✇✍✎✌👌👍👎☜☞☝☟✋☺😐☹💣☠🏳🏱✈☼💧❄✝✞✟✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓\
    &&●❍■□☐❑❒⬧⧫◆❖⬥☒⮹⌘✿❀❝❞\u{FFFD}⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿\
    🙢🙠🙡🙣🙞🙜🙝🙟·•▪○⭘⦾◉◎◯▪◻▴✦★✶✴✹✵⯐⌖⟡⌑⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛\
    ⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓⌫⌦⮘➢⮙⮛⮈➲⮉⮋←→↑↓↖↗↙↘⬅➔⬆⬇⬉⬈⬋⬊⇦⇨⇧⇩⬄⇳⬁⬀⬃⬂▭▫✗✓☒☑⊞
    """)

  /// The font Zapf Dingbats, and Monotype Sorts, which has the same glyphs.
  ///
  /// Unicode took its block of dingbats from the font in the same order, save for characters that
  /// it had already.
  static func dingbat(_ code: Int) -> Unicode.Scalar? {
    if let known = knownDingbats[code] { return known }
    switch code {
    case 0x21...0x7E: return Unicode.Scalar(UInt32(0x2700 + code - 0x20))
    case 0xA1...0xEF, 0xF1...0xFE: return Unicode.Scalar(UInt32(0x2700 + code - 0x40))
    default: return nil
    }
  }

  private static let knownDingbats: [Int: Unicode.Scalar] = {
    var known: [Int: Unicode.Scalar] = [
      0x25: "☎", 0x2A: "☛", 0x2B: "☞", 0x48: "★", 0x6C: "●", 0x6E: "■", 0x73: "▲", 0x74: "▼",
      0x75: "◆", 0x77: "◗", 0xA8: "♣", 0xA9: "♦", 0xAA: "♥", 0xAB: "♠", 0xD5: "→", 0xD6: "↔",
      0xD7: "↕",
    ]
    for (place, digit) in scalars("①②③④⑤⑥⑦⑧⑨⑩").enumerated() { known[0xAC + place] = digit }
    return known
  }()

  /// The marks of Marlett, the font of menus and buttons, that people take for text.
  static let marlett: [Int: Unicode.Scalar] = [
    0x61: "✓", 0x62: "✓", 0x67: "■", 0x68: "●", 0x69: "•", 0x6E: "●", 0x72: "✕",
  ]

  static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}
