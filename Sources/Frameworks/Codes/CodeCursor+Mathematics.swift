extension CodeCursor {
  private static let gradeDomains: Set<String> = [
    "CC", "OA", "NBT", "NF", "MD", "G", "RP", "NS", "EE", "F", "SP",
  ]
  private static let highSchoolDomains: [String: Set<String>] = [
    "N": ["RN", "Q", "CN", "VM"],
    "A": ["SSE", "APR", "CED", "REI"],
    "F": ["IF", "BF", "LE", "TF"],
    "G": ["CO", "SRT", "C", "GPE", "GMD", "MG"],
    "S": ["ID", "IC", "CP", "MD"],
  ]

  /// Reads `7.RP.3`, `7.RP.A.3`, `1. NBT.2`; the cluster letter is not part of the normal form.
  mutating func gradeMathematics() -> String? {
    let grade: String
    if takeWord("K") {
      grade = "K"
    } else if let number = number(), (1...12).contains(number) {
      grade = String(number)
    } else {
      return nil
    }
    guard take(UInt8(ascii: ".")) else { return nil }
    let isBroken = take(0x20)
    guard let domain = takeWord(Self.gradeDomains) ?? attempt({ $0.zeroForLetter() }),
      !isBroken || domain.utf8.count > 1, takeLoose(UInt8(ascii: ".")),
      let end = numbered(orCluster: domain.utf8.count > 1)
    else { return nil }
    return "\(grade).\(domain).\(end)"
  }

  /// Takes `0A` for `OA`; the code keeps the digit.
  private mutating func zeroForLetter() -> String? {
    guard take(UInt8(ascii: "0")), takeWord("A") else { return nil }
    return "0A"
  }

  /// Reads `A.SSE.1`, `A-SSE.A.1a`, `HSA-SSE.A.1`, `HSF.IF.4`.
  mutating func highSchoolMathematics() -> String? {
    var word = letters()
    if word.hasPrefix("HS") { word.removeFirst(2) }
    if word.isEmpty {
      guard take(UInt8(ascii: "-")) || take(UInt8(ascii: ".")) else { return nil }
      word = letters()
    }
    guard let domains = Self.highSchoolDomains[word],
      take(UInt8(ascii: ".")) || take(UInt8(ascii: "-")), let domain = takeWord(domains),
      take(UInt8(ascii: ".")), let end = numbered(orCluster: domain.utf8.count > 1)
    else { return nil }
    return "\(word).\(domain).\(end)"
  }

  /// Takes the number behind a domain, with or without the letter of a cluster before it.
  ///
  /// The letter of a cluster alone names several standards, and none of them surely.
  private mutating func numbered(orCluster: Bool) -> String? {
    if orCluster, let cluster = attempt({ $0.clusterLetter() }) { return cluster }
    _ = attempt { cursor -> String? in
      guard let cluster = cursor.takeWord(Self.letters),
        cursor.take(UInt8(ascii: "."))
      else { return nil }
      return cluster
    }
    guard let number = number(), (1...99).contains(number), let letter = subLetter() else {
      return nil
    }
    return "\(number)\(letter)"
  }

  /// Reads `MP.6`, `MP 6`, `SMP6`, `Math Practice 6`, and ranges such as `MP.1-8`.
  mutating func practices() -> [String]? {
    let start = position
    if takeWord("MP") || takeWord("SMP") || takeWord("MPS") || takeWord("SMPS") {
      guard isWhole || isCapital(from: start) else { return nil }
    } else {
      guard (takeWord("MATH") || takeWord("MATHEMATICAL") || takeWord("MATHEMATICS")), take(0x20),
        (takeWord("PRACTICE") || takeWord("PRACTICES"))
      else { return nil }
      if attempt({
        $0.take(0x20) && ($0.takeWord("STANDARD") || $0.takeWord("STANDARDS")) ? true : nil
      })
        != true, peek() != 0x20
      {
        return nil
      }
    }
    // Behind a dot even a practice that does not exist is meant as one.
    let hasDot = takeLoose(UInt8(ascii: "."))
    _ = hasDot || separator(orBlank: true)
    return numbers(upTo: hasDot ? 20 : 8).map { numbers in numbers.map { "MP.\($0)" } }
  }

  /// Takes a number or a range of numbers, each up to a limit and none followed by a unit.
  mutating func numbers(upTo limit: Int) -> [Int]? {
    guard let first = number(), (1...limit).contains(first) else { return nil }
    let last = attempt { cursor -> Int? in
      guard cursor.takeLoose(UInt8(ascii: "-")), let last = cursor.number(), last > first,
        last <= limit, cursor.isAtBoundary
      else { return nil }
      return last
    }
    guard isAtBoundary, !isBeforeDigits, isWhole || !isBeforeUnit else { return nil }
    return Array(first...(last ?? first))
  }

  /// Whether a dot, comma or hyphen and a digit follow: then the number went on.
  private var isBeforeDigits: Bool {
    guard let mark = peek(), ".-".utf8.contains(mark), let next = peek(1) else { return false }
    return Self.isDigit(next)
  }
}
