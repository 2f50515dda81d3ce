package import Curriculum

/// Reads hours as people write them: `120 hours`, `8 h/wk for 12 weeks`, `7.5`.
package struct HoursReader {
  /// What was understood.
  package private(set) var hours = Hours()
  /// Whether every word was understood, so that nothing is lost by keeping the numbers alone.
  package private(set) var understandsAll = true

  /// What a bare number counts.
  package enum Unit: Sendable {
    case total, perWeek, weeks
    /// Nothing that is kept as a number: hours of a day, the time of day.
    case other
  }

  /// Reads a text; nil when there are no hours in it.
  ///
  /// Without a unit for bare numbers, only numbers that say what they count are read.
  package init?(_ text: String, bareNumberIs unit: Unit?) {
    let tokens = Self.tokens(of: text)
    var index = 0
    var found = false
    while index < tokens.count {
      guard let amount = Amount(tokens[index]) else {
        if !Self.fillers.contains(tokens[index]) { understandsAll = false }
        index += 1
        continue
      }
      let (counted, length) = Self.unit(after: index, in: tokens)
      index += 1 + length
      let isTimes = index >= 2 + length && ["x", "×"].contains(tokens[index - 2 - length])
      if isTimes, counted == .total, hours.weeks != nil, hours.perWeek == nil {
        // "15 weeks x 8 hours"
        hours.perWeek = amount
        continue
      }
      if isTimes, counted == .weeks, hours.weeks == nil, hours.perWeek == nil,
        let each = hours.total
      {
        // "8 hours x 15 weeks"
        (hours.perWeek, hours.total, hours.weeks) = (each, nil, amount)
        continue
      }
      guard let counts = counted ?? unit else {
        understandsAll = false
        continue
      }
      switch counts {
      case .weeks where hours.weeks == nil: hours.weeks = amount
      case .perWeek where hours.perWeek == nil: hours.perWeek = amount
      case .total where hours.total == nil: hours.total = amount
      default:
        understandsAll = false
        continue
      }
      found = true
    }
    guard found else { return nil }
  }

  static let fillers: Set<String> = [
    "hours", "hour", "hrs", "hr", "h", "for", "x", "×", "total", "in", "at", "of", "and", "a",
    "per", "each", "every", "week", "weeks", "weekly", "wk", "wks", "clock", "contact",
    "instruction", "instructional", "approximately", "about", "over",
  ]
  private static let hourWords: Set<String> = ["hours", "hour", "hrs", "hr", "h"]
  private static let weekWords: Set<String> = ["week", "weeks", "wk", "wks", "weekly"]

  /// What the words behind a number count, and how many words say so.
  private static func unit(after index: Int, in tokens: [String]) -> (Unit?, Int) {
    var next = index + 1
    func token(_ position: Int) -> String { position < tokens.count ? tokens[position] : "" }
    if weekWords.contains(token(next)), token(next) != "weekly" { return (.weeks, 1) }
    while ["clock", "contact", "instructional"].contains(token(next)) { next += 1 }
    let saysHours = hourWords.contains(token(next))
    if saysHours { next += 1 }
    // "4 hours of overlap per week"
    if saysHours, token(next) == "of",
      let per = (next + 2...next + 3).first(where: {
        ["a", "per", "each", "every"].contains(token($0))
      })
    {
      next = per
    } else if token(next) == "of", token(next + 1) == "instruction" {
      next += 2
    }
    if token(next) == "weekly" { return (.perWeek, next - index) }
    if ["a", "per", "each", "every"].contains(token(next)), weekWords.contains(token(next + 1)) {
      return (.perWeek, next + 1 - index)
    }
    // Hours of a day are no total, and nobody says how many days a week has.
    if ["a", "per", "each", "every"].contains(token(next)), token(next + 1) == "day" {
      return (.other, next + 1 - index)
    }
    if ["am", "pm", "a.m", "p.m"].contains(token(next)) { return (.other, next - index) }
    if token(next) == "total" { return (.total, next - index) }
    return (saysHours ? .total : nil, next - 1 - index)
  }

  /// The words and numbers; `h/wk` is `h per wk`.
  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var token = ""
    func close() {
      while let last = token.last, ".,:".contains(last) { token.removeLast() }
      if !token.isEmpty { tokens.append(token) }
      token = ""
    }
    for character in text.lowercased() {
      let isNumeral =
        character.isNumber || ((character == "." || character == ",") && !token.isEmpty)
        || (character == ":" && token.last?.isNumber ?? false)
      if isNumeral || character.isLetter || character == "×" {
        let wasNumber = token.last?.isNumber ?? false
        if (character.isLetter && wasNumber)
          || (character.isNumber && token.last?.isLetter ?? false)
        {
          close()
        }
        token.append(character)
      } else {
        close()
        if character == "/" { tokens.append("per") }
      }
    }
    close()
    return tokens
  }
}
