/// How hard English texts are to read, by counts alone.
public struct TextReading: Sendable {
  /// The grade of school by the formula of Flesch and Kincaid; nil for too few words to tell.
  public let grade: Int?
  /// The places of the texts that have a sentence of more than 25 words, and how many it has.
  public let long: [(text: Int, words: Int)]

  /// Fewer words than this give a grade by chance.
  private static let fewestWords = 30
  private static let mostWords = 25

  /// Counts the words, sentences and syllables of some texts.
  public init(of texts: [String]) {
    var all = ReadingGrade()
    var long: [(text: Int, words: Int)] = []
    for (index, text) in texts.enumerated() {
      let words = WordReader.words(of: text)
      all.add(words)
      var (length, longest) = (0, 0)
      for (place, word) in words.enumerated() {
        length = place > 0 && word.mark == .sentence ? 1 : length + 1
        longest = max(longest, length)
      }
      if longest > Self.mostWords { long.append((index, longest)) }
    }
    grade = all.words < Self.fewestWords ? nil : max(0, Int(all.value.rounded()))
    self.long = long
  }
}
