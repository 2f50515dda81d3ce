import Curriculum

extension CodeFamilies {
  private struct Candidate {
    /// What counts first, smallest best; the place in the list decides between equals.
    var rank: [Int]
    var slot: ItemSlot
  }

  private static let limit = 3

  /// Up to three items that somebody may have meant by a code that no list has.
  ///
  /// First those of the same strand and grade by number, then the same number at another grade,
  /// then codes that differ by few letters, of the same strand before others.
  func nearest(to code: FrameworkCode, in framework: Int?) -> [ItemSlot] {
    let wanted = Array(code.key.utf8)
    guard !wanted.isEmpty, wanted.count <= 40 else { return [] }
    let anatomy = CodeAnatomy(code.description)
    let strands = anatomy?.likelyStrands ?? []
    var sameGrade: [Candidate] = []
    var sameNumber: [Candidate] = []
    var similar: [Candidate] = []
    let letters = max(1, wanted.count / 3)
    let isImpossible = (anatomy?.number ?? 0) > highestNumber(strands, anatomy) + 2
    for (order, entry) in entries.enumerated()
    where framework == nil || entry.slot.framework == framework {
      let strand = entry.anatomy.flatMap { other in
        strands.firstIndex { other.strands.contains($0) }
      }
      if let anatomy, let other = entry.anatomy, let strand, let number = other.number {
        let grades = Self.gradeDistance(anatomy, other)
        let numbers = Self.numberDistance(anatomy.number, number, isImpossible)
        if grades == [0, 0] {
          let isSame = anatomy.grade == other.grade
          sameGrade.append(
            Candidate(
              rank: numbers + [isSame ? 0 : 1, strand, number, order], slot: entry.slot))
        } else if anatomy.number == number {
          sameNumber.append(Candidate(rank: grades + [strand, order], slot: entry.slot))
        }
      }
      // A code of another strand must be closer to count: `WLD2.1` is no slip of `L.2.1`.
      let allowed = strand == nil ? max(1, wanted.count / 4) : letters
      guard abs(entry.key.count - wanted.count) <= allowed else { continue }
      let distance = EditDistance.between(wanted, entry.key)
      if distance <= allowed {
        similar.append(
          Candidate(rank: [strand == nil ? 1 : 0, distance, order], slot: entry.slot))
      }
    }
    let number = Self.sorted(sameNumber)
    // A standard that a list leaves out at one grade is mostly there at the next.
    let isOneGradeOff = number.first.map { $0.rank[0] == 0 && $0.rank[1] <= 1 } ?? false
    let grade = Self.sorted(sameGrade)
    let best = grade.prefix(isOneGradeOff ? Self.limit - 1 : Self.limit)
    var seen: Set<ItemSlot> = []
    return (best + number + Self.sorted(similar)).map(\.slot)
      .filter { seen.insert($0).inserted }.prefix(Self.limit).map(\.self)
  }

  private func highestNumber(_ strands: [String], _ anatomy: CodeAnatomy?) -> Int {
    guard var anatomy else { return 0 }
    anatomy.strands = strands
    return highest(for: anatomy, inAnyGrade: true)
  }

  private static func sorted(_ candidates: [Candidate]) -> [Candidate] {
    candidates.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
  }

  /// How far two numbers are apart; for one that no standard has, by digits first, as 13 may be 3.
  private static func numberDistance(_ wanted: Int?, _ number: Int, _ isImpossible: Bool) -> [Int] {
    guard let wanted else { return [0, 0] }
    let digits =
      isImpossible ? EditDistance.between(Array("\(wanted)".utf8), Array("\(number)".utf8)) : 0
    return [digits, abs(wanted - number)]
  }

  /// How far two grades are apart: none where bands overlap; for a grade that is none, by digits.
  private static func gradeDistance(_ wanted: CodeAnatomy, _ other: CodeAnatomy) -> [Int] {
    guard let one = wanted.grades, let two = other.grades else {
      return wanted.grade == other.grade ? [0, 0] : [0, 99]
    }
    let digits =
      one.upperBound > 12
      ? EditDistance.between(Array(wanted.grade.utf8), Array(other.grade.utf8)) : 0
    let apart =
      one.overlaps(two)
      ? 0 : max(one.lowerBound - two.upperBound, two.lowerBound - one.upperBound)
    return [digits, apart]
  }
}
