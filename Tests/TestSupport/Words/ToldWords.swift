import Glibc
import WordFormat

/// All words that a reading of a file tells: in the text, beside it, or in a notice.
struct ToldWords {
  private let words: Set<String>
  /// No XML holds the character that ends a C string.
  private let text: ContiguousArray<CChar>
  /// Whether notices were left out because there are too many of a kind: their words are too.
  let isCut: Bool
  /// The parts that were left out, and told as such.
  let leftOut: Set<String>

  init(_ document: WordDocument) {
    var leftOut: Set<String> = []
    var isCut = false
    var all = document.fullText
    for comment in document.comments { all += comment.text + "\n" }
    for change in document.changes { all += change.text + "\n" }
    for notice in document.notices {
      switch notice.kind {
      case .hiddenText(let text), .mergedAwayText(let text), .unshownHeader(let text),
        .unfinishedField(let text), .drawingWithText(let text), .unplacedText(let text):
        all += text + "\n"
      case .more: isCut = true
      case .partTooMuch(let part): leftOut.insert(part)
      default: continue
      }
    }
    let folded = FoldedWords.folded(all)
    words = Set(FoldedWords.words(of: folded))
    text = folded.utf8CString
    self.isCut = isCut
    self.leftOut = leftOut
  }

  /// Whether a folded word is told, whole or, since runs part words, inside of another one.
  func hold(_ word: String) -> Bool {
    words.contains(word)
      || text.withUnsafeBufferPointer { text in
        text.baseAddress.map { strstr($0, word) != nil } ?? false
      }
  }
}
