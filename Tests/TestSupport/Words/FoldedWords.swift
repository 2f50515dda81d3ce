/// Runs of letters and digits, capitals and small letters made equal.
enum FoldedWords {
  /// Capitals may be shown where small letters were typed, and one may become two: "ß" and "SS".
  static func folded(_ text: String) -> String { text.uppercased().lowercased() }

  /// The words of a text that is folded already.
  ///
  /// By scalars, so that a mark which joins a letter of the next run parts no word.
  static func words(of folded: String) -> [String] {
    folded.unicodeScalars.split { !isOfWord($0) }.map { String($0) }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
