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

  static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}
