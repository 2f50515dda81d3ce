/// Which texts of a document are another wording of one of the program's.
struct LikeTexts {
  /// The places in both lists of two texts that share most of their words and are not the same.
  private(set) var differing: [(other: Int, own: Int)] = []
  /// The places in the document's list of texts that none is like.
  private(set) var unpaired: [Int] = []

  /// Pairs each text of the document with one of the program; punctuation and case do not matter.
  init(_ others: [String], among own: [String]) {
    let texts = WordedTexts(own)
    for (index, text) in others.enumerated() {
      let words = WordedTexts.words(of: text)
      guard !words.isEmpty, texts.same(words) == nil else { continue }
      if let like = texts.likest(words) {
        differing.append((index, like))
      } else {
        unpaired.append(index)
      }
    }
  }
}
