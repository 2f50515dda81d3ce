/// How the words of a document are compared with those of a program.
enum LearnedText {
  /// One blank between words, straight quotation marks, and no blank at the ends.
  static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      let character: Unicode.Scalar = Self.plain(scalar)
      if character != " " {
        plain.unicodeScalars.append(character)
      } else if !plain.isEmpty, plain.unicodeScalars.last != " " {
        plain.unicodeScalars.append(" ")
      }
    }
    if plain.unicodeScalars.last == " " { plain.unicodeScalars.removeLast() }
    return plain
  }

  /// One character of the same meaning, so that places in a text stay what they are.
  static func plain(_ character: Unicode.Scalar) -> Unicode.Scalar {
    switch character {
    case "\u{2018}", "\u{2019}": "'"
    case "\u{201C}", "\u{201D}": "\""
    case _ where character.properties.isWhitespace: " "
    default: character
    }
  }

  /// Whether a cell says that there is nothing to say.
  static func isNothing(_ text: String) -> Bool {
    ["not stated", "none", "n/a", "-", "–", "—"].contains(text.lowercased())
  }

  /// Whether a character may stand within a word, so that what touches it is part of one.
  static func isOfWord(_ character: Unicode.Scalar) -> Bool {
    character.properties.isAlphabetic || character.properties.numericType != nil
      || character == "_"
  }
}
