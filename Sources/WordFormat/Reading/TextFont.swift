/// A font, as far as it decides which character a code stands for.
///
/// Symbol fonts show other characters than their codes say: a check mark in Wingdings is the
/// letter "ü". The tables follow the glyphs of the fonts, in plain characters where there are any.
enum TextFont: Sendable, Hashable {
  case ordinary
  case symbol
  case wingdings
  case wingdings2
  case wingdings3
  case webdings
  case dingbats
  case marlett

  init(name: String) {
    switch name.lowercased() {
    case "symbol": self = .symbol
    case "wingdings": self = .wingdings
    case "wingdings 2": self = .wingdings2
    case "wingdings 3": self = .wingdings3
    case "webdings": self = .webdings
    case "zapf dingbats", "itc zapf dingbats", "zapfdingbats", "monotype sorts": self = .dingbats
    case "marlett": self = .marlett
    default: self = .ordinary
    }
  }

  /// The character that a code shows; Word also writes the codes from U+F000 on.
  func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard self != .ordinary else { return scalar }
    let code: Int
    switch scalar.value {
    case 0x20...0xFF: code = Int(scalar.value)
    case 0xF020...0xF0FF: code = Int(scalar.value) - 0xF000
    default: return scalar
    }
    let place = code - 0x20
    let table: [Unicode.Scalar]
    switch self {
    case .ordinary: return scalar
    case .symbol:
      // The font has nothing from 0x7F to 0x9F.
      let gap = 0x7F...0x9F
      guard !gap.contains(code) else { return scalar }
      return glyph(code < 0x7F ? place : place - gap.count, SymbolGlyphs.symbol) ?? scalar
    case .wingdings: table = SymbolGlyphs.wingdings
    case .wingdings2: table = SymbolGlyphs.wingdings2
    case .wingdings3: table = SymbolGlyphs.wingdings3
    case .webdings: table = SymbolGlyphs.webdings
    case .dingbats: return SymbolGlyphs.dingbat(code) ?? scalar
    case .marlett: return SymbolGlyphs.marlett[code] ?? scalar
    }
    return glyph(place, table) ?? scalar
  }

  private func glyph(_ place: Int, _ table: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard place < table.count, table[place] != "\u{FFFD}" else { return nil }
    return table[place]
  }

  /// The code of a `w:sym`: up to four hexadecimal digits (17.3.3.30), or, as some programs write
  /// it, a decimal number of five.
  static func scalar(_ code: String) -> Unicode.Scalar? {
    var digits = code.filter { !$0.isWhitespace }
    if digits.lowercased().hasPrefix("0x") { digits.removeFirst(2) }
    let value = digits.count == 5 ? UInt32(digits) : nil
    return (value ?? UInt32(digits, radix: 16)).flatMap { Unicode.Scalar($0) }
  }
}
