/// Counts the syllables of English words by their letters.
enum Syllables {
  /// How many syllables a word in small letters has; at least one.
  static func count(in word: String) -> Int {
    let letters = Array(word.utf8.filter { $0 != UInt8(ascii: "'") })
    guard letters.count > 3 else { return 1 }
    var count = 0
    var wasVowel = false
    for (index, letter) in letters.enumerated() {
      let isVowel = vowels.contains(letter) && !isConsonantY(letters, index)
      if isVowel, !wasVowel { count += 1 }
      if isVowel, wasVowel, splits(letters, index) { count += 1 }
      wasVowel = isVowel
    }
    if endsSilently(letters) { count -= 1 }
    if word.hasSuffix("ism") || word.hasSuffix("isms") { count += 1 }
    return max(1, count)
  }

  /// Whether a y opens a syllable, as in "yard" and "employer".
  private static func isConsonantY(_ letters: [UInt8], _ index: Int) -> Bool {
    guard letters[index] == UInt8(ascii: "y") else { return false }
    guard index > 0 else { return true }
    let following = index + 1 < letters.count ? letters[index + 1] : 0
    return vowels.contains(letters[index - 1]) && vowels.contains(following)
  }

  /// Whether two vowels in a row are two syllables, as in "science", "create" and "media".
  private static func splits(_ letters: [UInt8], _ index: Int) -> Bool {
    let before = letters[index - 1]
    let previous = index > 1 ? letters[index - 2] : 0
    let following = index + 1 < letters.count ? letters[index + 1] : 0
    switch (before, letters[index]) {
    case (UInt8(ascii: "i"), UInt8(ascii: "a")), (UInt8(ascii: "i"), UInt8(ascii: "o")):
      // "Tion", "cial" and the like are one syllable.
      return ![UInt8(ascii: "t"), UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "g")]
        .contains(previous)
    case (UInt8(ascii: "i"), UInt8(ascii: "e")):
      return following == UInt8(ascii: "n") && previous != UInt8(ascii: "t")
        && previous != UInt8(ascii: "r")
        || following == UInt8(ascii: "t")
    case (UInt8(ascii: "i"), UInt8(ascii: "u")): return true
    case (UInt8(ascii: "e"), UInt8(ascii: "a")):
      return index > 2 && previous == UInt8(ascii: "r") && letters[index - 3] == UInt8(ascii: "c")
        && following == UInt8(ascii: "t")
    case (UInt8(ascii: "e"), UInt8(ascii: "i")): return following == UInt8(ascii: "n") && index > 1
    case (UInt8(ascii: "e"), UInt8(ascii: "o")), (UInt8(ascii: "u"), UInt8(ascii: "o")):
      return previous != UInt8(ascii: "p") && previous != UInt8(ascii: "q")
    case (UInt8(ascii: "u"), UInt8(ascii: "a")):
      return previous != UInt8(ascii: "q") && previous != UInt8(ascii: "g")
    case (UInt8(ascii: "y"), UInt8(ascii: "i")), (UInt8(ascii: "u"), UInt8(ascii: "u")): return true
    default: return false
    }
  }

  /// Whether the last e of "grade", "grades" or "graded" is not heard.
  private static func endsSilently(_ letters: [UInt8]) -> Bool {
    let word = String(decoding: letters, as: UTF8.self)
    if word.hasSuffix("gue") || word.hasSuffix("que") { return true }
    if word.hasSuffix("e") {
      let isHeard = word.hasSuffix("le") && !vowels.contains(letters[letters.count - 3])
      return !isHeard && !vowels.contains(letters[letters.count - 2])
    }
    let before = letters[letters.count - 3]
    if word.hasSuffix("ed") {
      return ![UInt8(ascii: "t"), UInt8(ascii: "d")].contains(before) && !vowels.contains(before)
    }
    if word.hasSuffix("es") {
      let hissing =
        "sxzcg".utf8.contains(before) || word.hasSuffix("shes") || word.hasSuffix("ches")
      let isHeard = word.hasSuffix("les") && !vowels.contains(letters[letters.count - 4])
      return !hissing && !isHeard && !vowels.contains(before)
    }
    return false
  }

  private static let vowels = Set("aeiouy".utf8)
}
