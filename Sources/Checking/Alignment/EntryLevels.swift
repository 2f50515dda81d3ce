import Curriculum

/// The levels at which learners come in, read from the words of the entry criteria.
///
/// Counted as the CCRS chart counts them: 1 for level A and NRS level 1, to 5 for level E and NRS
/// levels 5 and 6.
struct EntryLevels {
  /// The levels named, from 1 to 5.
  private(set) var levels: [Int] = []
  /// The words in which they are named.
  private(set) var words = ""

  init(of program: Program) {
    let texts = [program.pathway.entryCriteria] + program.pathway.entryPoints.map(\.text)
    var named: [String] = []
    for text in texts.compactMap(\.self) { read(text, &named) }
    words = named.joined(separator: ", ")
  }

  /// The number of a level of the CCRS: 1 for `A`.
  static func number(ofLetter letter: String) -> Int? {
    ["A", "B", "C", "D", "E"].firstIndex(of: letter.uppercased()).map { $0 + 1 }
  }

  private static func isOnEnglishScale(_ text: String) -> Bool {
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: english) && !words.contains("abe")
  }

  private static let english: Set<String> = [
    "english", "esl", "esol", "ell", "ells", "immigrants", "refugees",
  ]
  private static let scales: Set<String> = ["nrs", "abe", "efl"]

  private mutating func read(_ text: String, _ named: inout [String]) {
    // NRS levels of English learners are another scale than those of basic skills.
    guard !Self.isOnEnglishScale(text) else { return }
    let tokens = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    for (index, token) in tokens.enumerated() {
      let isLevel = ["level", "levels"].contains(token.lowercased())
      guard isLevel, index + 1 < tokens.count else { continue }
      let before = index > 0 ? tokens[index - 1].lowercased() : ""
      var next = index + 1
      var found: [String] = []
      // A range or a list goes on behind "to", "and", "or".
      while next < tokens.count {
        let word = tokens[next]
        let number = Int(word).map { min($0, 5) }
        let letter =
          word.count == 1 && word.first?.isUppercase == true ? Self.number(ofLetter: word) : nil
        if let level = Self.scales.contains(before) ? number : letter, (1...5).contains(level) {
          levels.append(level)
          found.append(word)
        } else if !["to", "and", "or"].contains(word.lowercased()) || found.isEmpty {
          break
        }
        next += 1
      }
      guard let first = found.first, let last = found.last else { continue }
      let scale = Self.scales.contains(before) ? "\(tokens[index - 1]) " : ""
      named.append("\(scale)\(token) \(first == last ? first : "\(first) to \(last)")")
    }
  }
}
