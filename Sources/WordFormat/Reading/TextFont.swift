/// A font, as far as it decides which character a code stands for.
///
/// Symbol fonts show other characters than their codes say: a check mark in Wingdings is the
/// letter "ü". The tables follow the glyphs of the fonts, in plain characters where there are.
enum TextFont: Sendable, Hashable {
  case ordinary
  case symbol
  case wingdings
  case wingdings2
  case wingdings3
  case webdings

  init(name: String) {
    switch name.lowercased() {
    case "symbol": self = .symbol
    case "wingdings": self = .wingdings
    case "wingdings 2": self = .wingdings2
    case "wingdings 3": self = .wingdings3
    case "webdings": self = .webdings
    default: self = .ordinary
    }
  }

  /// The character that a code shows; Word also writes the codes from U+F000 on.
  func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let code: Int
    switch scalar.value {
    case 0x20...0xFF: code = Int(scalar.value)
    case 0xF020...0xF0FF: code = Int(scalar.value) - 0xF000
    default: return scalar
    }
    switch self {
    case .ordinary:
      return scalar
    case .symbol:
      let place = code < 0x7F ? code - 0x20 : code < 0xA0 ? -1 : code - 0xA0 + 0x5F
      return place >= 0 && place < SymbolGlyphs.symbol.count ? SymbolGlyphs.symbol[place] : scalar
    case .wingdings:
      return code - 0x20 < SymbolGlyphs.wingdings.count
        ? SymbolGlyphs.wingdings[code - 0x20] : scalar
    case .wingdings2: return SymbolGlyphs.wingdings2[code] ?? scalar
    case .wingdings3: return SymbolGlyphs.wingdings3[code] ?? scalar
    case .webdings: return SymbolGlyphs.webdings[code] ?? scalar
    }
  }

  /// The text that bytes of UTF-8 show in this font.
  func shown(_ text: String) -> String {
    guard self != .ordinary else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { shown($0) }))
  }
}
