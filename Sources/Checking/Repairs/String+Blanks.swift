extension String {
  /// The text without blanks at its ends and with one blank between words.
  ///
  /// Two blanks after a sentence are a habit of many typists and stay; so do the blanks that
  /// indent a line.
  package var withoutStrayBlanks: String {
    guard hasStrayBlanks else { return self }
    var result = ""
    var blanks = 0
    for character in self {
      if character == " " {
        blanks += 1
        continue
      }
      if character.isNewline {
        blanks = 0
      } else if blanks > 0 {
        let last = result.last
        let stays = last == nil || last?.isNewline == true || Self.ends.contains(last ?? " ")
        if !result.isEmpty { result += String(repeating: " ", count: stays ? blanks : 1) }
        blanks = 0
      }
      if !(result.isEmpty && character.isWhitespace) { result.append(character) }
    }
    while result.last?.isWhitespace == true { result.removeLast() }
    return result
  }

  private static let ends: Set<Character> = [".", "!", "?", ":", "”", "\""]

  /// Whether there may be something to take out; most texts are done with after this look.
  private var hasStrayBlanks: Bool {
    var wasBlank = true
    for byte in utf8 {
      let isBlank = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
      if isBlank, wasBlank { return true }
      wasBlank = isBlank
    }
    return wasBlank && !isEmpty
  }
}
