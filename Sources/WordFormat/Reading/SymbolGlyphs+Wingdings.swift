extension SymbolGlyphs {
  // From 0x20 on, sixteen a line, after the names that Unicode 7.0 took over from the fonts; for
  // marks, boxes, dots and arrows the plain characters that people search for. U+FFFD stands
  // where the font has no glyph.

  /// The font Wingdings 2: pens, hands, marks, numbers, clocks, boxes and stars.
  static let wingdings2 = scalars(
    """
     🖊🖋🖌🖍✄✀🕾🕽🗅🗆🗇🗈🗉🗊🗋\
    🗌🗍📋🗑🗔🖵🖶🖷🖸🖭🖯🖱🖒🖓🖘🖙\
    🖚🖛👈👉🖜🖝🖞🖟🖠🖡👆👇🖢🖣🖑✗\
    ✓☒☑☒☒⊗⊗🛇⦸🙱🙴🙲🙳‽🙹🙺\
    🙻🙦🙤🙥🙧🙚🙘🙙🙛⓪①②③④⑤⑥\
    ⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿\u{FFFD}\
    ☉🌕☽☾⸿✝🕇🕜🕝🕞🕟🕠🕡🕢🕣🕤\
    🕥🕦🕧🙨🙩⋅••●○○🞇🞉⊙⦿🞌\
    ▪■■□□□□□▣🞕🞖🞗🞘◆◆◇\
    🞚◈🞛🞜🞝🞞◆◆◊🞠◖◗⯊⯋⯀⯁\
    ⬟⯂⬣⬢⯃⯄🞡🞢🞣🞤🞥🞦🞧🞨🞩🞪\
    🞫🞬🞭🞮🞯🞰🞱🞲🞳🞴🞵🞶🞷🞸🞹🞺\
    🞻🞼🞽🞾🞿🟀🟂🟄🟆🟉🟊✶🟌🟎🟐🟒\
    ✹🟃🟇✯🟍🟔⯌⯍※⁂
    """)

  /// The font Wingdings 3: arrows.
  static let wingdings3 = scalars(
    """
     ←→↑↓↖↗↙↘⇤⇥⤒⤓⭶⭸⭻\
    ⭽↔↕⭪⭬⭫⭭⭍⮠⮡⮢⮣⮤⮥⮦⮧\
    ⮐⮑⮒⮓⮀⮃⭾⭿⮄⮆⮅⮇⮏⮍⮎⮌\
    ⭮⭯⎋⌤⌃⌥␣⍽⇪⮸🢠🢡🢢🢣🢤🢥\
    🢦🢧🢨🢩🢪🢫←→↑↓↖↗↙↘↔↕\
    ▲▼△▽◀▶◁▷◣◢◤◥◀▶▲\u{FFFD}\
    ▼▲▼◀▶◀▶▲▼🠐🠒🠑🠓🠔🠖🠕\
    🠗🠘🠚🠙🠛🠜🠞🠝🠟🠀🠂🠁🠃🠄🠆🠅\
    🠇🠈🠊🠉🠋🠠🠢🠤🠦🠨🠪🠬🢜🢝🢞🢟\
    🠮🠰🠲🠴🠶🠸🠺🠹🠻🢘🢚🢙🢛🠼🠾🠽\
    🠿🡀🡂🡁🡃🡄🡆🡅🡇⮨⮩⮪⮫⮬⮭⮮\
    ⮯🡠🡢🡡🡣🡤🡥🡧🡦🡰🡲🡱🡳🡴🡵🡷\
    🡶🢀🢂🢁🢃🢄🢅🢇🢆🢐🢒🢑🢓🢔🢖🢕\
    🢗
    """)

  /// The font Webdings: pictures, and the buttons of players and windows.
  static let webdings = scalars(
    """
     🕷🕸🕲🕶🏆🎖🖇🗨🗩🗰🗱🌶🎗🙾🙼\
    🗕🗖🗗◀▶▲▼⏪⏩⏮⏭⏸⏹⏺🗚🗳\
    🛠🏗🏘🏙🏚🏜🏭🏛🏠🏖🏝🛣🔍🏔👁👂\
    🏞🏕🛤🏟🛳🕬🕫🕨🔈🎔🎕🗬🙽🗭🗪🗫\
    ⮔✓🚲□🛡📦🛱■🚑ℹ🛩🛰🟈🕴●🛥\
    🚔🗘✗?🛲🚇🚍⛳⦸⊖🚭🗮|🗯🗲\u{FFFD}\
    🚹🚺🛉🛊🚼👽🏋⛷🏂🏌🏊🏄🏍🏎🚘🗠\
    🛢💰🏷💳👪🗡🗢🗣✯🖄🖅🖃🖆🖹🖺🖻\
    🕵🕰🖽🖾📋🗒🗓🕮📚🗞🗟🗃🗂🖼🎭🎜\
    🎘🎙🎧💿🎞📷🎟🎬📽📹📾📻🎚🎛📺💻\
    🖥🖦🖧🕹🎮🕻🕼📟🖁🖀🖨🖩🖿🖪🗜🔒\
    🔓🗝📥📤🕳🌣🌤🌥🌦☁🌨🌧🌩🌪🌬🌫\
    🌜🌡🛋🛏🍽🍸🛎🛍Ⓟ♿🛆🖈🎓🗤🗥🗦\
    🗧🛪🐿🐦🐟🐕🐈🙬🙮🙭🙯🗺🌍🌏🌎🕊
    """)
}
