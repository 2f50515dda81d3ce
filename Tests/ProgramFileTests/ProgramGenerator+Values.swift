import Curriculum

extension ProgramGenerator {
  // MARK: Values

  mutating func hours() -> Hours {
    Hours(
      total: maybe { $0.amount() }, perWeek: maybe { $0.amount() }, weeks: maybe { $0.amount() })
  }

  mutating func dates() -> Dates {
    Dates(starts: day(), ends: day(), wording: maybe { $0.text() })
  }

  mutating func amount() -> Amount {
    Amount(thousandths: pick([0, 7_500, 120_000, 1, 10, 999, 1_234_567_890_123_456, .max]))
  }

  mutating func day() -> CalendarDay? {
    CalendarDay(
      year: pick([1, 1999, 2026, 9999]), month: Int(next() % 14), day: Int(next() % 31) + 1)
  }

  mutating func id() -> PartID {
    parts += 1
    if hasUniqueIDs { return PartID("\(parts)" + text()) }
    return PartID(pick(["o\(parts)", "p-\(parts)", "\(parts)", "o1", "", text()]))
  }

  mutating func byStrand<Value>(
    _ make: (inout ProgramGenerator) -> Value
  ) -> ByStrand<Value> {
    var values = ByStrand(all: make(&self))
    for strand in Strand.allCases { values[strand] = make(&self) }
    return values
  }

  mutating func text() -> String {
    switch next() % 4 {
    case 0: return pick(Self.nastyTexts)
    case 1: return pick(Self.nastyTexts) + pick(Self.nastyTexts)
    case 2: return "Measure a pulse and write it down (\(next() % 100))"
    default:
      var text = ""
      for _ in 0..<(next() % 12) {
        text.unicodeScalars.append(
          chance(3) ? pick(Self.nastyScalars) : Unicode.Scalar(UInt8(0x20 + next() % 95)))
      }
      return text
    }
  }

  static let nastyTexts: [String] = [
    "", " ", "  ", "\n", "\n\n", "\t", "a\n", "a\n\n", "\na", " a", "a ", "a\nb", "a \nb", "a\n b",
    " a\nb", "a\n\nb\n", "a\tb", "\ta", "a\t\nb", "- a", "-", "--", "---", "...", "--- a", "-a",
    "?",
    "? a", ":", "a: b", "a:", ":a", "a:b", "a #b", "#a", "a#b", "&a", "*a", "&a b\n*a c", "!a",
    "!!str a", "|", "| a", ">", "> a", "'", "'a'", "\"", "\"a\"", "%a", "@a", "`a`", "[a]", "[",
    "]",
    "{a: b}", "{", "}", ",", "a, b", "a\\b", "\\n", "yes", "No", "ON", "off", "y", "true", "False",
    "null", "Null", "~", "12", "007", "1e3", "1.5", ".5", "0x1F", "0o7", "+1", "-1", "1_000",
    "12:30",
    "2026-09-08", "31-1131", ".inf", ".nan", "=", "<<", "é", "e\u{301}", "🩺", "👩‍⚕️", "日本語", "\u{85}",
    "a\u{85}b", "\u{2028}", "\u{FEFF}", "\u{FEFF}a", "\r", "a\rb", "a\r\nb", "\0", "\u{7}",
    "\u{1B}[31m",
    "\u{7F}", "\u{9F}", "\u{A0}", "a\u{A0}", "\u{202E}abc", "\u{FFFE}", "\u{FFFF}", "\u{1FFFF}",
    "\u{E000}",
    "\u{10FFFF}", "plait: 1", "id: o1", "a\\uFEFFb", "\u{FEFF}\\ufeff", "\\\\uFEFF", "</script>",
    "${x}", "{{x}}",
    "A long text with a colon: it is too long to stand in quotes, and so it becomes a block.",
    "Long lines stay on one line, however long they are, because a line that was broken by a "
      + "program makes a difference to a version-control system where no person changed a word.",
    "First paragraph.\n\nSecond paragraph:\n- one\n- two\n\n    indented # not a comment\n",
  ]

  static let nastyScalars: [Unicode.Scalar] = [
    "\n", "\n", "\t", " ", " ", "\r", ":", "#", "-", "\"", "'", "\\", "&", "*", "\u{85}", "\u{0}",
    "\u{FEFF}", "\u{301}", "🙂", "\u{200D}", "é", "\u{2029}",
  ]

  // MARK: Chance

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ oneIn: UInt64) -> Bool { next() % oneIn == 0 }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(next() % UInt64(values.count))]
  }

  mutating func maybe<Value>(
    _ make: (inout ProgramGenerator) -> Value
  ) -> Value? { chance(2) ? make(&self) : nil }

  mutating func many<Value>(
    _ make: (inout ProgramGenerator) -> Value
  ) -> [Value] { (0..<(next() % 3)).map { _ in make(&self) } }
}
