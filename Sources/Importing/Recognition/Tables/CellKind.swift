import Checking
import Frameworks

/// What kind of words a cell holds, whatever they mean.
enum CellKind: Sendable, Hashable {
  /// No words, or words that say that there is nothing.
  case nothing
  /// A mark that says yes, or a level.
  case mark
  /// An empty box or a "no".
  case noMark
  /// Codes and nothing else.
  case codes
  /// Hours, days, times of day, money, plain numbers.
  case amount
  /// A question, as checklists ask it.
  case question
  /// Words that begin with a verb, or hold a code.
  case task
  /// A few words: a topic, a name.
  case phrase
  /// A sentence that begins with no verb.
  case prose

  init(_ text: String, _ draft: borrowing ProgramDraft) {
    if text.allSatisfy(\.isWhitespace) || Excerpt.saysNothing(text) {
      self = .nothing
    } else if let mark = CheckMark.cell(text) {
      self = mark == .no ? .noMark : .mark
    } else if Self.isAmount(text) {
      self = .amount
    } else {
      self.init(words: text, draft)
    }
  }

  /// What words say that are no mark and no amount.
  private init(words text: String, _ draft: borrowing ProgramDraft) {
    // A long text is searched for codes only where nothing else tells what it is.
    let mentions = text.utf8.count <= 200 ? draft.library.mentions(in: text) : nil
    if mentions.map({ draft.isOnlyCodes($0, in: text) }) ?? false || draft.isOnlySkills(text) {
      self = .codes
    } else if text.contains("?"), text.count > 12 {
      self = .question
    } else {
      let words = PlainWords(Self.opening(of: text)).words
      if Verbs.begin(words) || !(mentions ?? draft.library.mentions(in: text)).isEmpty {
        self = .task
      } else {
        self = words.count <= 5 && text.count <= 60 ? .phrase : .prose
      }
    }
  }

  /// The beginning of a text without its number or bullet.
  private static func opening(of text: String) -> Substring {
    let start = ObjectiveLabel(in: text)?.end ?? text.startIndex
    let rest = text[start...].drop { !$0.isLetter && $0 != "(" }
    return rest.prefix(80)
  }

  /// Whether every word is a number or counts, names a time or a sum.
  static func isAmount(_ text: String) -> Bool {
    guard text.utf8.count <= 80, text.contains(where: \.isNumber) else { return false }
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    return words.allSatisfy { word in
      if word.allSatisfy(\.isNumber) { return true }
      let unit = word.drop(while: \.isNumber)
      return timeWords.contains(String(unit))
    }
  }

  private static let timeWords: Set<String> = [
    "h", "hr", "hrs", "hour", "hours", "min", "mins", "minutes", "week", "weeks", "wk", "wks",
    "day", "days", "month", "months", "am", "pm", "a", "p", "m", "noon", "to", "and", "per", "x",
    "total", "for", "of", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mw", "tth", "tr",
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "credit", "credits", "cr", "dollars", "usd", "st", "nd", "rd", "th",
    "every", "each", "weekly", "daily", "through", "thru", "until", "about",
  ]
}
