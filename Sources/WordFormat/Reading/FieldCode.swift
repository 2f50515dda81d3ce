/// The code of a field, in words (ECMA-376 17.16.1).
struct FieldCode {
  /// The name of the field and its arguments and switches.
  private let words: [String]
  /// The code as it is written.
  let text: String

  // By scalars: to look for characters takes twenty times as long, and a file may hold half a
  // million fields.
  init(_ code: String) {
    text = code
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var isQuoted = false
    for scalar in code.unicodeScalars {
      switch scalar {
      case "\"", "\u{201C}", "\u{201D}":
        if isQuoted { words.append(String(word)) }
        if isQuoted || word.isEmpty { word = String.UnicodeScalarView() }
        isQuoted.toggle()
      case _ where !isQuoted && Self.isSpace(scalar):
        if !word.isEmpty { words.append(String(word)) }
        word = String.UnicodeScalarView()
      default: word.append(scalar)
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    self.words = words
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  /// What a field shows whose words stand in its code: the prompt of a button (17.16.5.34) or a
  /// symbol (17.16.5.61).
  var shown: String? {
    switch words.first?.lowercased() {
    case "macrobutton", "gotobutton": words.count > 2 ? words[2...].joined(separator: " ") : nil
    case "symbol": symbol
    default: nil
    }
  }

  /// Whether Word draws what the field shows from its code and keeps no result: formulas of its
  /// old kind (17.16.5.18) and numbers of paragraphs.
  var isDrawn: Bool {
    ["eq", "autonum", "autonumlgl", "autonumout", "listnum"].contains(words.first?.lowercased())
  }

  private var symbol: String? {
    guard words.count > 1 else { return nil }
    let code = words[1].lowercased()
    let number = code.hasPrefix("0x") ? UInt32(code.dropFirst(2), radix: 16) : UInt32(code)
    guard let scalar = number.flatMap(Unicode.Scalar.init) else { return nil }
    let place = words.firstIndex { $0.lowercased() == "\\f" }
    let font = place.flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    return TextFont(name: font ?? "").symbol(scalar)
  }

  /// The address that a HYPERLINK field leads to, with "#" before a place in it (17.16.5.25).
  var link: String? {
    guard words.first?.lowercased() == "hyperlink" else { return nil }
    var address = ""
    var place: String?
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      switch word.lowercased() {
      case "\\l": place = rest.popFirst()
      case "\\o", "\\t": rest = rest.dropFirst()
      case let word where word.hasPrefix("\\") && word.count == 2: continue
      default: if address.isEmpty { address = word }
      }
    }
    if let place { address += "#" + place }
    return address.isEmpty ? nil : address
  }
}
