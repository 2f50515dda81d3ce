/// How a run is shown, once every style has been asked.
struct RunFormat: Sendable, Hashable {
  var look = WordLook()
  var isHidden = false
  /// Whether it has the style of prompts in content controls.
  var isPrompt = false
  /// Whether it is shown in capitals.
  ///
  /// Small capitals are a look: they leave large and small letters apart on the page.
  var isCapital = false
  /// The fonts that show ASCII and what lies above.
  var font = TextFont.ordinary
  var highFont = TextFont.ordinary

  init() {}

  init(_ properties: RunProperties) {
    if properties.bold == true { look.marks.insert(.bold) }
    if properties.italic == true { look.marks.insert(.italic) }
    if properties.underline == true { look.marks.insert(.underline) }
    if properties.strike == true { look.marks.insert(.strikethrough) }
    if let position = properties.position { look.marks.formUnion(position) }
    if let color = properties.color, !color.isEmpty { look.color = color }
    if let highlight = properties.highlight, !highlight.isEmpty { look.highlight = highlight }
    isHidden = properties.hidden ?? false
    isPrompt = properties.isPrompt ?? false
    isCapital = properties.caps == true
    // All capitals wins over small ones (ECMA-376 17.3.2.33).
    if properties.smallCaps == true, !isCapital { look.marks.insert(.smallCapitals) }
    (font, highFont) = properties.fonts.shown(isComplex: properties.isComplex ?? false)
  }

  /// Whether each character of the run's text is shown as it is.
  var isPlain: Bool { !isCapital && font == .ordinary && highFont == .ordinary }

  /// What the characters of a run show.
  func shown(_ text: String) -> String {
    isPlain ? text : String(decoding: shownBytes(of: text), as: UTF8.self)
  }

  /// What the characters of a run show, written byte by byte: views of strings take fifty times
  /// as long, and a file may have megabytes of capitals.
  func shownBytes(of text: String) -> [UInt8] {
    // No scalar becomes more than seven bytes; what is not written costs nothing.
    let most = text.utf8.count * 7 + 8
    return [UInt8](unsafeUninitializedCapacity: most) { bytes, count in
      for scalar in text.unicodeScalars {
        let shown = (scalar.isASCII ? font : highFont).shown(scalar)
        let capital = isCapital ? Capitals.packed(shown) : 0
        var rest = capital == 0 ? Capitals.packed(itself: shown) : capital
        for _ in 0..<(rest >> 56) {
          bytes[count] = UInt8(truncatingIfNeeded: rest)
          rest >>= 8
          count += 1
        }
      }
    }
  }
}
