/// What the codes of the symbol fonts show.
enum SymbolGlyphs {
  /// The font Symbol, from 0x20 to 0x7E and from 0xA0 on.
  static let symbol = scalars(
    """
     !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼\
    €ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\
    \u{F0F0}〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭
    """)

  /// The font Wingdings, from 0x20 on; plain arrows and marks rather than their newest twins.
  static let wingdings = scalars(
    """
     ✏✂✁👓🔔📖🕯☎✆✉📩📪📫📬📭📁📂📄📃📑🗄⏳⌨🖱🖲💻🖴💾🖬✇✍✎✌👌👍👎☜☞☝☟✋☺😐☹💣☠🏳🏱✈☼💧❄✝✞✟✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓\
    &&●❍■□☐❑❒⬧⧫◆❖⬥☒⮹⌘✿❀❝❞\u{F07F}⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿\
    🙢🙠🙡🙣🙞🙜🙝🙟·•▪○⭘⦾◉◎◯▪◻▴✦★✶✴✹✵⯐⌖⟡⌑⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛\
    ⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓⌫⌦⮘➢⮙⮛⮈➲⮉⮋←→↑↓↖↗↙↘⬅➔⬆⬇⬉⬈⬋⬊⇦⇨⇧⇩⬄⇳⬁⬀⬃⬂▭▫✗✓☒☑⊞
    """)

  /// The marks and boxes of Wingdings 2.
  static let wingdings2: [Int: Unicode.Scalar] = [
    0x20: " ", 0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x55: "⊗",
    0x56: "⊗", 0x97: "●", 0x98: "●", 0x99: "○", 0x9A: "○", 0xA0: "■", 0xA1: "■", 0xA2: "■",
    0xA3: "□", 0xA4: "□", 0xA5: "□", 0xAE: "◆", 0xAF: "◇",
  ]

  /// The arrows of Wingdings 3.
  static let wingdings3: [Int: Unicode.Scalar] = [
    0x20: " ", 0x21: "→", 0x22: "←", 0x23: "↑", 0x24: "↓", 0x66: "←", 0x67: "→", 0x68: "↑",
    0x69: "↓", 0x70: "▲", 0x71: "▼", 0x74: "◀", 0x75: "▶", 0x7D: "▶", 0x84: "◀", 0x86: "▶",
  ]

  /// The marks and boxes of Webdings.
  static let webdings: [Int: Unicode.Scalar] = [
    0x20: " ", 0x33: "◀", 0x34: "▶", 0x35: "▲", 0x36: "▼", 0x3C: "■", 0x61: "✓", 0x63: "□",
    0x67: "■", 0x69: "ℹ", 0x6E: "●", 0x72: "✗", 0x73: "?", 0x78: "☒",
  ]

  private static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}
