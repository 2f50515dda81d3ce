extension String {
  /// The text with `_x000D_` read as the character of that number (ECMA-376 part 1, 22.9.2.19).
  var withoutCodedCharacters: String {
    guard utf8.contains(UInt8(ascii: "_")), contains("_x") else { return self }
    return replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      guard let number = UInt32(match.output.1, radix: 16), let scalar = Unicode.Scalar(number)
      else { return String(match.output.0) }
      return String(Character(scalar))
    }
  }
}
