extension CodeCursor {
  /// Words before a number that is no code: places in a document, units, versions, other systems.
  private static let notCodes: Set<String> = [
    "UNIT", "UNITS", "WEEK", "WEEKS", "WK", "SECTION", "SEC", "CHAPTER", "CHAP", "CH", "MODULE",
    "MOD", "LESSON", "TABLE", "FIG", "FIGURE", "PAGE", "PAGES", "PG", "PP", "PART", "STEP", "DAY",
    "DAYS", "TOPIC", "ITEM", "ROW", "VERSION", "VER", "REV", "NO", "NOS", "NUM", "NUMBER", "VOL",
    "LEVEL", "LVL", "GRADE", "LO", "SLO", "SSLO", "OBJ", "OBJECTIVE", "OUTCOME", "GOAL", "TASK",
    "USD", "US", "GPA", "CEU", "CEUS", "PH", "USB", "TLS", "SSL", "HTTP", "HTTPS", "HTML", "IP",
    "WIFI", "WINDOWS", "OFFICE", "PYTHON", "ROOM", "RM", "BLDG", "SUITE", "STE", "PHONE", "TEL",
    "EXT", "FAX", "CELL", "AM", "PM", "AVG", "APPROX", "FORM", "ACT", "TITLE", "CFR", "USC",
    "STAT", "FR", "EST", "HR", "HRS", "HOUR", "HOURS", "CR", "CREDIT", "CREDITS", "MIN", "MINS",
    "MG", "ML", "KG", "LB", "LBS", "OZ", "PSI", "CM", "MM", "FT", "IN", "MPH", "RPM", "TO", "OF",
    "IS", "AT", "BY", "OR", "AND", "THE", "FOR", "WITH", "FROM", "SOC", "CIP", "NAICS", "ONET",
    "NET", "DOT", "ISO", "NFPA", "OSHA", "AWS", "ANSI", "EFL", "NRS", "TABE", "GED", "WIOA",
    "CASAS", "SCORE", "SCORES", "TOTAL", "ABOUT", "OVER", "UNDER", "PLUS", "ID", "EIN", "FEIN",
    "ZIP",
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "SEPT", "OCT", "NOV", "DEC",
    "MON", "TUE", "TUES", "WED", "THU", "THUR", "THURS", "FRI", "SAT", "SUN",
  ]

  /// Reads the codes that schools give their own competencies: `WLD2.1`, `CNA 3.2`, `EC.4`.
  mutating func localCode() -> String? {
    let start = position
    let word = letters()
    guard (2...6).contains(word.utf8.count), isCapital(from: start), !Self.notCodes.contains(word)
    else { return nil }
    let wordEnd = position
    let hasMark = take(UInt8(ascii: ".")) || take(UInt8(ascii: "-"))
    let isLoose = !hasMark && take(0x20)
    guard let first = digitsTaken(), first <= 3 else { return nil }
    var groups = 1
    while peek() == UInt8(ascii: "."), let next = peek(1), Self.isDigit(next) {
      position += 1
      guard let count = digitsTaken(), count <= 3 else { return nil }
      groups += 1
    }
    let isDotted = groups > 1 || (hasMark && bytes[wordEnd] == UInt8(ascii: "."))
    guard isDotted, groups <= 4, takeSuffix(), isWhole || !isBeforeUnit else { return nil }
    let separator = isLoose ? " " : hasMark ? String(Unicode.Scalar(bytes[wordEnd])) : ""
    let digitsStart = wordEnd + (isLoose || hasMark ? 1 : 0)
    return word + separator + String(decoding: bytes[digitsStart..<position], as: UTF8.self)
  }

  private mutating func digitsTaken() -> Int? {
    let start = position
    while let byte = peek(), Self.isDigit(byte) { position += 1 }
    return position > start ? position - start : nil
  }

  /// Takes the letter of a part, when one stands right behind the number.
  private mutating func takeSuffix() -> Bool {
    if isAtBoundary { return !isBeforeMoreDigits }
    guard let byte = peek(), Self.isLetter(byte) else { return false }
    position += 1
    return isAtBoundary
  }

  private var isBeforeMoreDigits: Bool {
    guard let mark = peek(), "-/,:".utf8.contains(mark), let next = peek(1) else { return false }
    return Self.isDigit(next)
  }

  /// Whether a unit follows: then the number is an amount.
  var isBeforeUnit: Bool {
    var ahead = self
    ahead.skipBlanks()
    if ahead.peek() == UInt8(ascii: "%") { return true }
    // “a 3-hour class”
    if ahead.position == position { _ = ahead.take(UInt8(ascii: "-")) }
    return Self.units.contains(ahead.letters())
  }

  private static let units: Set<String> = [
    "HOUR", "HOURS", "HR", "HRS", "H", "MINUTE", "MINUTES", "MIN", "MINS", "DAY", "DAYS", "WEEK",
    "WEEKS", "WK", "WKS", "MONTH", "MONTHS", "YEAR", "YEARS", "CREDIT", "CREDITS", "CR", "CEU",
    "CEUS", "POINT", "POINTS", "PERCENT", "AM", "PM", "MILE", "MILES", "LB", "LBS", "KG", "MG",
    "ML", "STUDENTS", "LEARNERS", "PARTICIPANTS", "PLAYER", "FILE", "FILES", "GPA",
  ]
}
