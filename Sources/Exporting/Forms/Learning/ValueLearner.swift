import Foundation
import WordFormat

/// Finds single values in the paragraphs of a document, the longest first.
struct ValueLearner {
  /// One wording with all names that stand for it.
  private struct Wording {
    let characters: [Unicode.Scalar]
    var values: [KnownValue]
    /// Too short to be anything but chance, unless something names it.
    let needsLabel: Bool
    /// Whether nobody writes it without meaning it, as a word of some sentence: an address, a
    /// code, a day, a name of several words, or several words in a row.
    let isSpecific: Bool

    init(_ text: String, _ value: KnownValue) {
      characters = Array(text.unicodeScalars)
      values = [value]
      needsLabel = characters.count < 4 || characters.allSatisfy { !$0.isLetter }
      let words = text.split(separator: " ")
      isSpecific =
        words.count > 3 || text.contains("@") || text.count(where: \.isNumber) > 3
        || (words.count > 1 && words.allSatisfy { $0.first?.isUppercase ?? false })
    }
  }

  private let wordings: [Wording]
  private let severals: [KnownValue]
  private let names: [FormName]

  /// Takes what the program states, and all names, of which it may state nothing.
  init(_ values: [KnownValue], names: [FormName]) {
    self.names = names
    var places: [String: Int] = [:]
    var wordings: [Wording] = []
    for value in values {
      for words in value.wordings {
        if let place = places[words] {
          wordings[place].values.append(value)
        } else {
          places[words] = wordings.count
          wordings.append(Wording(words, value))
        }
      }
    }
    self.wordings = wordings.sorted { $0.characters.count > $1.characters.count }
    severals = values.filter { $0.text.paragraphs.count > 1 }
      .sorted { $0.text.paragraphs.count > $1.text.paragraphs.count }
  }

  /// Looks through the paragraphs but those that are taken.
  func learn(_ paragraphs: [FormParagraph], except taken: Set<Int>, _ learned: inout LearnedForm) {
    var taken = taken
    for index in paragraphs.indices where !taken.contains(index) {
      if let several = several(at: index, paragraphs, taken) {
        let range = index..<index + several.text.paragraphs.count
        taken.formUnion(range)
        learned.take(several.name, paragraphs[index])
        learned.removals += range.dropFirst().map { paragraphs[$0].place }
        continue
      }
      let before = index > 0 ? paragraphs[index - 1].text : ""
      learn(paragraphs[index], after: before, &learned)
    }
  }

  /// A value of several paragraphs that begins here.
  private func several(
    at index: Int, _ paragraphs: [FormParagraph], _ taken: Set<Int>
  ) -> KnownValue? {
    let found = severals.filter { value in
      let texts = value.text.paragraphs
      return index + texts.count <= paragraphs.count
        && texts.indices.allSatisfy {
          !taken.contains(index + $0)
            && LearnedText.plain(paragraphs[index + $0].text) == LearnedText.plain(texts[$0])
        }
    }
    guard let longest = found.first else { return nil }
    let equal = found.filter { $0.text.paragraphs.count == longest.text.paragraphs.count }
    return equal.count == 1
      ? longest : chosen(equal, after: index > 0 ? paragraphs[index - 1].text : "")
  }

  private func learn(_ paragraph: FormParagraph, after before: String, _ learned: inout LearnedForm)
  {
    let text = paragraph.text.unicodeScalars.map { LearnedText.plain($0) }
    var free = [Bool](repeating: true, count: text.count)
    for wording in wordings where wording.characters.count <= text.count {
      var start = 0
      while let range = Self.range(of: wording.characters, in: text, from: start) {
        start = range.upperBound
        guard free[range].allSatisfy(\.self) else { continue }
        let said = String(String.UnicodeScalarView(text[..<range.lowerBound]))
        let label = said.contains { $0.isLetter } ? said : before
        let value = chosen(wording.values, after: label)
        let isNamed = value?.isNamed(by: label) ?? false
        guard isNamed || !wording.needsLabel,
          isNamed || wording.isSpecific || isWhole(range, of: text)
        else { continue }
        for place in range { free[place] = false }
        if !isNamed, let other = asked(before: said) {
          learned.leave(wording.values.map(\.name), paragraph, range, beside: other)
        } else if let value {
          learned.take(value.name, paragraph, characters: range)
        } else {
          learned.leave(wording.values.map(\.name), paragraph, range)
        }
      }
    }
  }

  /// The name that the words before a value ask for with a colon.
  private func asked(before said: String) -> FormName? {
    guard said.last(where: { $0 != " " }) == ":" else { return nil }
    let label = FormWords.plain(said)
    return names.first { $0.ends(label) }
  }

  /// Whether some of the characters are all but blanks and marks at the ends.
  private func isWhole(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
    let others = text[..<range.lowerBound] + text[range.upperBound...]
    return others.allSatisfy { !$0.isLetter && $0.properties.numericType == nil }
  }

  /// The one name that is meant: the one that the words before say, else the one topic of all.
  private func chosen(_ values: [KnownValue], after label: String) -> KnownValue? {
    guard values.count > 1 else { return values.first }
    let named = values.filter { $0.isNamed(by: label) }
    if named.count == 1 { return named.first }
    let topics = (named.isEmpty ? values : named).filter(\.isTopic)
    return topics.count == 1 ? topics.first : nil
  }

  /// Where words stand whole, touching no other word.
  private static func range(
    of words: [Unicode.Scalar], in text: [Unicode.Scalar], from start: Int
  ) -> Range<Int>? {
    guard let first = words.first, let last = words.last, text.count >= words.count else {
      return nil
    }
    var place = start
    while place + words.count <= text.count {
      defer { place += 1 }
      guard text[place] == first, text[place..<place + words.count].elementsEqual(words) else {
        continue
      }
      let end = place + words.count
      let touchesBefore =
        place > 0 && LearnedText.isOfWord(text[place - 1]) && LearnedText.isOfWord(first)
      let touchesAfter =
        end < text.count && LearnedText.isOfWord(text[end]) && LearnedText.isOfWord(last)
      if !touchesBefore, !touchesAfter { return place..<end }
    }
    return nil
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool { properties.isAlphabetic }
}

extension LearnedForm {
  /// Puts a mark in the place of a whole paragraph.
  mutating func take(_ name: FormName, _ paragraph: FormParagraph) {
    take(name, paragraph, characters: 0..<paragraph.text.unicodeScalars.count)
  }

  mutating func take(_ name: FormName, _ paragraph: FormParagraph, characters: Range<Int>) {
    let mark = "{\(name.words)}"
    replacements.append(FormReplacement(paragraph.place, characters: characters, text: mark))
    marks.append(
      Remark(
        place: paragraph.place.description,
        words: "\(mark) in place of “\(paragraph.text.excerpt(characters))”"))
  }

  mutating func leave(
    _ names: [FormName], _ paragraph: FormParagraph, _ characters: Range<Int>,
    beside label: FormName? = nil
  ) {
    let marks = names.map { "{\($0.words)}" }.joined(separator: " or ")
    let asked = label.map { ", and the words before it ask for {\($0.words)}" } ?? ""
    left.append(
      Remark(
        place: paragraph.place.description,
        words: "“\(paragraph.text.excerpt(characters))” could be \(marks)\(asked)"))
  }
}

extension String {
  /// Some of the characters, shortened for a message.
  fileprivate func excerpt(_ characters: Range<Int>) -> String {
    let scalars = Array(unicodeScalars)[characters]
    let text = String(String.UnicodeScalarView(scalars)).replacing("\n", with: " ")
    return text.count > 50 ? "\(text.prefix(48)) …" : text
  }
}
