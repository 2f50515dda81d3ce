public import Curriculum

/// What a document that somebody wrote by hand states of hours, first and last days, and the codes
/// of the occupation, against the program.
///
/// Units have hours of strands too, so a figure counts only where the document states no other.
public struct StatedFigures: Sendable {
  /// A line that states another figure than the program.
  public struct Difference: Hashable, Sendable {
    /// The line.
    public var line: DocumentLine
    /// What it states, and what the program does.
    public var message: String
  }

  /// What is stated otherwise.
  public private(set) var differences: [Difference] = []
  /// What the program states and the document was not found to state.
  public private(set) var notStated: [String] = []

  /// A longer line is no sentence, and is not looked through.
  private static let mostLetters = 2_000

  /// Looks through all lines.
  public init(of program: Program, in lines: [DocumentLine]) {
    let short = lines.filter { $0.text.utf8.count <= Self.mostLetters }
    let hours = compareHours(of: program, short)
    let dates = compareDates(of: program, short)
    let codes = compareCodes(of: program, short)
    if !hours { notStated.append("hours") }
    if !dates { notStated.append("dates") }
    if !codes { notStated.append("codes of the occupation (SOC, CIP)") }
  }

  // MARK: Hours

  private mutating func compareHours(of program: Program, _ lines: [DocumentLine]) -> Bool {
    let strands = Strand.allCases.map { ($0.title, program.components[$0]?.hours) }
    var isStated = false
    for (title, hours) in strands {
      guard let hours, let whole = hours.whole else { continue }
      let known = [whole, hours.perWeek].compactMap(\.self)
      if compare(
        "hours of \(title)", whole, known, Self.stated(lines) { Self.hours(of: title, $0) })
      {
        isStated = true
      }
    }
    if let whole = program.allHours,
      compare("hours of the program", whole, [whole], Self.stated(lines, Self.totals))
    {
      isStated = true
    }
    return isStated || program.allHours == nil
  }

  /// - Returns: whether the document states it at all.
  private mutating func compare(
    _ what: String, _ whole: Amount, _ known: [Amount],
    _ stated: [(line: DocumentLine, amount: Amount)]
  ) -> Bool {
    if Set(stated.map(\.amount)).count == 1, let other = stated.first,
      !known.contains(other.amount)
    {
      differences.append(
        Difference(
          line: other.line,
          message: "The \(what) are \(other.amount), and in the program they are \(whole)."))
    }
    return !stated.isEmpty
  }

  private static func stated(
    _ lines: [DocumentLine], _ amounts: (String) -> [Amount]
  ) -> [(line: DocumentLine, amount: Amount)] {
    lines.flatMap { line in amounts(line.text.lowercased()).map { (line, $0) } }
  }

  /// The hours that directly follow the name of a strand: `Adult education: 96 hours`.
  private static func hours(of title: String, _ text: String) -> [Amount] {
    text.ranges(of: title).compactMap { range in
      let rest = text[range.upperBound...].prefix(60)
      let pattern =
        /^(?: component| hours| instruction)?(?: is| are| has| have| runs for| takes)?[ :–—(-]{0,4}(\d{1,5}(?:\.\d{1,3})?) (?:contact |clock |class |instructional |total )?h(?:ou)?rs?\b(?! ?(?:a|per|each|every|\/) ?(?:week|day))/
      return rest.firstMatch(of: pattern).flatMap { Amount(String($0.1)) }
    }
  }

  /// The hours of the whole: `300 hours in all`, `Total hours: 300`.
  private static func totals(_ text: String) -> [Amount] {
    let behind =
      /\b(\d{1,5}(?:\.\d{1,3})?) (?:contact |clock |class )?hours (?:in all|in total|altogether|all together)\b/
    let before =
      /\btotal (?:program |course |contact |clock |of )?(?:hours)?(?: of the program)?[ :–—-]{1,3}(\d{1,5}(?:\.\d{1,3})?)(?: hours)?(?:[.,;]|$)/
    return text.matches(of: behind).compactMap { Amount(String($0.1)) }
      + text.matches(of: before).compactMap { Amount(String($0.1)) }
  }

  // MARK: Days

  private mutating func compareDates(of program: Program, _ lines: [DocumentLine]) -> Bool {
    let all =
      [program.dates] + Strand.allCases.compactMap { program.components[$0]?.dates }
      + program.units.map(\.dates) + program.courses.map(\.dates)
      + program.cohorts.flatMap { cohort in Strand.allCases.map { cohort.dates[$0] } }
    let known = (starts: all.compactMap(\.starts), ends: all.compactMap(\.ends))
    var isStated = false
    for line in lines {
      let text = line.text.lowercased()
      let ends =
        /\b(?:end date|(?:runs?|running|lasts) (?:to|until|through)|(?:program|course|class|classes) ends?)(?: on)?[ :–—-]{1,3}([a-z0-9][a-z0-9.,\/ -]{3,24})/
      let starts =
        /\b(?:start date|(?:runs?|running|lasts) from|(?:program|course|class|classes) (?:begins?|starts?))(?: on)?[ :–—-]{1,3}([a-z0-9][a-z0-9.,\/ -]{3,24})/
      for (what, days, pattern) in [("first", known.starts, starts), ("last", known.ends, ends)] {
        guard let match = text.firstMatch(of: pattern), let day = StatedDay(String(match.1)) else {
          continue
        }
        isStated = true
        guard let own = what == "last" ? days.max() : days.min(), !days.contains(where: day.isOf)
        else { continue }
        differences.append(
          Difference(
            line: line,
            message: "The \(what) day is \(day.words), and in the program it is \(own)."))
      }
    }
    return isStated || all.allSatisfy { $0.starts == nil && $0.ends == nil }
  }

  // MARK: Codes

  private mutating func compareCodes(of program: Program, _ lines: [DocumentLine]) -> Bool {
    var isStated = false
    for line in lines {
      let soc = line.text.firstMatch(of: /\bSOC\b[^0-9]{0,20}(\d\d-\d{4})/)
      let cip = line.text.firstMatch(of: /\bCIP\b[^0-9]{0,20}(\d\d\.\d{2,4})/)
      let found = [
        ("SOC", soc.map { String($0.1) }, program.occupation.soc),
        ("CIP", cip.map { String($0.1) }, program.occupation.cip),
      ]
      for (name, code, own) in found {
        guard let code, let own else { continue }
        isStated = true
        guard !own.hasPrefix(code), !code.hasPrefix(own) else { continue }
        differences.append(
          Difference(
            line: line,
            message: "The \(name) code is \(code), and in the program it is \(own)."))
      }
    }
    return isStated || (program.occupation.soc == nil && program.occupation.cip == nil)
  }
}
