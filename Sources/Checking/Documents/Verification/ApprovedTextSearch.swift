public import Curriculum

/// Looks for the texts of a program in a document that somebody made by hand, line by line.
public struct ApprovedTextSearch: Sendable {
  /// A text that the document says in other words.
  public struct Change: Hashable, Sendable {
    /// The text as it is approved.
    public var text: ApprovedText
    /// Where the document says it otherwise.
    public var line: DocumentLine
    /// What differs.
    public var difference: WordDifference
  }

  /// What the document says otherwise.
  public private(set) var changed: [Change] = []
  /// What is not there, although the most of its kind is.
  public private(set) var missing: [ApprovedText] = []
  /// The kinds of which the document says less than half: it does not hold them as a section.
  public private(set) var kindsNotHeld: [ApprovedText.Kind] = []
  /// How many objectives were found, as they stand or otherwise, and how many there are.
  public private(set) var objectives = (found: 0, all: 0)

  private let lines: [DocumentLine]
  private let words: [[String]]
  private let joined: [String]
  private let byWord: [String: [Int]]
  /// The whole text: a cell may break a text into lines, and a PDF breaks them anywhere.
  private let flow: String

  /// A word that so many lines have says nothing about which line is meant.
  private static let mostLinesOfWord = 60

  /// Looks for all texts of a program.
  public init(of program: Program, in lines: [DocumentLine]) {
    self.lines = lines
    words = lines.map(\.words)
    joined = words.map { " \($0.joined(separator: " ")) " }
    flow = " \(words.joined().joined(separator: " ")) "
    var places: [String: [Int]] = [:]
    for (index, line) in words.enumerated() {
      for word in Set(line.map(Self.bare)) { places[word, default: []].append(index) }
    }
    byWord = places
    let whole = joined.joined()
    let title = DocumentLine.words(of: program.title)
    // The title is no other wording of a credential that has the words of the title.
    var taken = Set(words.indices.filter { words[$0] == title })
    var absent: [ApprovedText.Kind: [ApprovedText]] = [:]
    var held: [ApprovedText.Kind: Int] = [:]
    let texts = ApprovedText.all(of: program)
    var open: [ApprovedText] = []
    for text in texts {
      if let place = place(of: text, whole) {
        held[text.kind, default: 0] += 1
        if let place { taken.insert(place) }
      } else {
        open.append(text)
      }
    }
    for text in open {
      if text.kind != .code, let change = change(of: text, besides: taken) {
        changed.append(change)
      } else {
        absent[text.kind, default: []].append(text)
      }
    }
    for text in keepNearest() { absent[text.kind, default: []].append(text) }
    for change in changed { held[change.text.kind, default: 0] += 1 }
    for kind in ApprovedText.Kind.allCases {
      let lost = absent[kind] ?? []
      let found = held[kind] ?? 0
      if found > 0, found >= lost.count {
        missing += lost
      } else if !lost.isEmpty {
        kindsNotHeld.append(kind)
      }
    }
    let all = texts.count { $0.kind == .objective }
    objectives = (held[.objective] ?? 0, all)
  }

  /// Of the texts that one line seems to say otherwise keeps the one that it is nearest to.
  ///
  /// - Returns: the others, which the document does not say.
  private mutating func keepNearest() -> [ApprovedText] {
    var best: [DocumentLine: Int] = [:]
    for (index, change) in changed.enumerated() {
      guard let other = best[change.line] else {
        best[change.line] = index
        continue
      }
      let (mine, theirs) = (change.difference.size, changed[other].difference.size)
      if mine < theirs { best[change.line] = index }
    }
    let kept = Set(best.values)
    // A paragraph can say several texts, each otherwise.
    let isKept = changed.indices.map { index in
      kept.contains(index)
        || DocumentLine.words(of: changed[index].line.text).count
          > 2 * DocumentLine.words(of: changed[index].text.text).count
    }
    let lost = changed.indices.filter { !isKept[$0] }.map { changed[$0].text }
    changed = changed.indices.filter { isKept[$0] }.map { changed[$0] }
    return lost
  }

  /// The line that says a text as it stands; of a code no line is asked, only that it is there.
  private func place(of text: ApprovedText, _ whole: String) -> Int?? {
    let wanted = DocumentLine.words(of: text.text).joined(separator: " ")
    if text.kind == .code {
      return Self.holds(whole, wanted, isCode: true) ? .some(nil) : nil
    }
    let first = DocumentLine.words(of: text.text).max { $0.count < $1.count }.map(Self.bare) ?? ""
    let candidates = byWord[first] ?? []
    guard let place = candidates.first(where: { Self.holds(joined[$0], wanted) }) else {
      // The whole text is long, so it is asked only where it has each of the words.
      let bare = DocumentLine.words(of: text.text).map(Self.bare).filter { !$0.isEmpty }
      guard bare.allSatisfy({ byWord[$0] != nil }) else { return nil }
      return Self.holds(flow, wanted) ? .some(nil) : nil
    }
    return .some(place)
  }

  /// Whether a line says a text from one end of a word to another; what ends a sentence is no word.
  ///
  /// A code goes on behind a point or a hyphen: RI.3.35 and RI.3.3.a are not RI.3.3.
  private static func holds(_ line: String, _ text: String, isCode: Bool = false) -> Bool {
    guard !text.isEmpty else { return false }
    var rest = line[...]
    while let range = rest.firstRange(of: text) {
      let before = line[..<range.lowerBound].suffix(2)
      let after = line[range.upperBound...].prefix(2)
      if !goesOn(after, isCode), !goesOn(Substring(before.reversed()), isCode) { return true }
      rest = line[line.index(after: range.lowerBound)...]
    }
    return false
  }

  /// Whether the word goes on with these characters.
  private static func goesOn(_ next: Substring, _ isCode: Bool) -> Bool {
    guard let first = next.first else { return false }
    if first.isLetter || first.isNumber { return true }
    guard isCode, first == "." || first == "-", let second = next.dropFirst().first else {
      return false
    }
    return second.isLetter || second.isNumber
  }

  private func change(of text: ApprovedText, besides taken: Set<Int>) -> Change? {
    let own = DocumentLine.words(of: text.text)
    let wanted = Set(own.map(Self.bare)).filter { !$0.isEmpty }
    guard own.count > 2 else { return nil }
    var counts: [Int: Int] = [:]
    for word in wanted {
      guard let places = byWord[word], places.count <= Self.mostLinesOfWord else { continue }
      for place in places where !taken.contains(place) { counts[place, default: 0] += 1 }
    }
    let best = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    guard let best, best.value * 10 >= wanted.count * 6 else { return nil }
    let window = window(of: wanted, in: words[best.key], length: own.count)
    let difference = WordDifference(from: own, to: window)
    guard !difference.isEmpty else { return nil }
    return Change(text: text, line: lines[best.key], difference: difference)
  }

  /// The words of a line from the first to the last that the text has too.
  private func window(of wanted: Set<String>, in line: [String], length: Int) -> [String] {
    guard line.count > length else { return line }
    // A label before the text, or codes behind it, are not its wording.
    let line = nearest(to: wanted, in: line, length: length)
    let first = line.firstIndex { wanted.contains(Self.bare($0)) && $0.count > 3 } ?? 0
    let last = line.lastIndex { wanted.contains(Self.bare($0)) && $0.count > 3 } ?? line.count - 1
    return Array(line[first...max(first, last)])
  }

  /// Of a long paragraph the words, a few more than the text has, that share the most with it.
  private func nearest(to wanted: Set<String>, in line: [String], length: Int) -> [String] {
    let size = length + length / 4 + 2
    guard line.count > 2 * size else { return line }
    let shares = line.map { wanted.contains(Self.bare($0)) ? 1 : 0 }
    var share = shares[..<size].reduce(0, +)
    var best = (share: share, start: 0)
    for start in 1...(line.count - size) {
      share += shares[start + size - 1] - shares[start - 1]
      if share > best.share { best = (share, start) }
    }
    return Array(line[best.start..<best.start + size])
  }

  private static func bare(_ word: String) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
