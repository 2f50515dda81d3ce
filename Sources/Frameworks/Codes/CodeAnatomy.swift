/// What the parts of a code in normal form say: strands, grade, number.
struct CodeAnatomy: Sendable {
  /// `RI` and `RL`, or `RP`, `A.SSE`, `CCR.R`, `MP`.
  var strands: [String]
  /// As written, `9-10`; empty for codes without a grade.
  var grade = ""
  var grades: ClosedRange<Int>?
  /// The number of the standard; nil where letters stand in its place.
  var number: Int?

  init?(_ code: String) {
    let pieces = code.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = pieces.first, let last = pieces.last, (2...3).contains(pieces.count),
      !pieces.contains(where: \.isEmpty)
    else { return nil }
    let isGradeFirst = first == "K" || first.utf8.allSatisfy(CodeCursor.isDigit)
    if pieces.count == 2 {
      guard !isGradeFirst else { return nil }
      strands = Self.strands(first)
      if last.utf8.contains(UInt8(ascii: "-")) {
        // `RI.4-7`: the hyphen may stand for a dot.
        let ends = last.split(separator: "-")
        guard ends.count == 2 else { return nil }
        setGrade(ends[0])
        number = Int(ends[1])
      } else {
        number = Self.number(last)
      }
    } else if isGradeFirst {
      strands = [String(pieces[1])]
      setGrade(first)
      number = Self.number(last)
    } else if Self.isLevel(last) {
      strands = Self.strands(first)
      number = Self.number(pieces[1])
    } else if Self.isGrade(pieces[1]) {
      strands = Self.strands(first)
      setGrade(pieces[1])
      number = Self.number(last)
    } else {
      strands = ["\(first).\(pieces[1])"]
      number = Self.number(last)
    }
  }

  /// What all codes of one strand and grade share.
  var families: [String] { strands.map { "\($0)|\(grade)" } }

  /// The readings of a strand in which a digit may stand for a letter.
  var likelyStrands: [String] {
    strands.flatMap { strand in
      switch strand {
      case "R1": ["RI", "RL"]
      case "0A": ["OA"]
      default: [strand]
      }
    }
  }

  private mutating func setGrade(_ text: Substring) {
    grade = String(text)
    let ends = text.split(separator: "-").map { $0 == "K" ? 0 : Int($0) ?? -1 }
    if let low = ends.first, let high = ends.last, low >= 0, high >= low { grades = low...high }
  }

  private static func strands(_ text: Substring) -> [String] {
    text.split(separator: "/").map(String.init)
  }

  private static func number(_ text: Substring) -> Int? {
    Int(text.prefix { $0.isASCII && $0.isNumber })
  }

  private static func isGrade(_ text: Substring) -> Bool {
    text == "K" || text.utf8.first.map(CodeCursor.isDigit) == true
  }

  /// `L2`, a level of the language standards.
  private static func isLevel(_ text: Substring) -> Bool {
    text.utf8.count == 2 && text.utf8.first == UInt8(ascii: "L") && Int(text.dropFirst()) != nil
  }
}
