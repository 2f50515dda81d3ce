/// Finds the names of skills that were written as tags, and not as words of a sentence.
///
/// A name is a tag behind the name of its list, in brackets, before a colon at the beginning of a
/// line, in a list that one of these starts, or when a line holds nothing but names and codes.
struct SkillTagReader {
  let library: FrameworkLibrary
  let text: CodeText
  let words: [WordScanner.Word]
  let spellings: [String]
  /// Where codes stand, in bytes of the folded text.
  let codes: [Range<Int>]
  private(set) var names: [SkillName] = []

  init(_ text: CodeText, codes: [Range<Int>], in library: FrameworkLibrary) {
    self.library = library
    self.text = text
    self.codes = codes
    words = WordScanner.words(of: text)
    spellings = words.map(\.text)
    findNames()
  }

  private mutating func findNames() {
    var index = 0
    while index < words.count {
      guard let match = library.labels.match(spellings[index...]) else {
        index += 1
        continue
      }
      let last = words[index + match.count - 1]
      let range = words[index].range.lowerBound..<last.range.upperBound
      if !codes.contains(where: { $0.overlaps(range) }) {
        names.append(SkillName(range: range, firstWord: index, slots: match.slots))
      }
      index += match.count
    }
  }

  /// The tags in the order of the text.
  func tags() -> [(range: Range<Int>, slot: ItemSlot)] {
    guard !names.isEmpty else { return [] }
    let leading = leadingNames()
    var tags: [(range: Range<Int>, slot: ItemSlot)] = []
    var end: Int?
    /// The list that the tag before stands behind, for the names that follow it.
    var scope: Int?
    for (index, name) in names.enumerated() {
      let isListed =
        end.map { isSeparation($0..<name.range.lowerBound, acrossLines: scope != nil) } ?? false
      let list = list(before: name)
      if let list {
        scope = list
      } else if !isListed {
        scope = nil
      }
      let isTag =
        list != nil || leading.contains(index)
        || (isListed && isCleanEnd(name.range.upperBound)) || isBracketed(name)
      guard isTag, !isForeign(name) || scope != nil,
        let slot = name.slots.first(where: { scope == nil || $0.framework == scope })
      else {
        end = nil
        scope = nil
        continue
      }
      tags.append((name.range, slot))
      end = name.range.upperBound
    }
    return tags
  }

  func word(at place: Int) -> WordScanner.Word? { index(at: place).map { words[$0] } }

  func index(at place: Int) -> Int? {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low].range.lowerBound == place ? low : nil
  }
}
