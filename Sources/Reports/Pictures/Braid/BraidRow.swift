import Curriculum

/// What one knot of the braid stands for: an objective, or several in a row.
struct BraidRow {
  /// The name of the objective, or of the first and the last.
  var title: String
  /// The statement; empty where there are several.
  var statement = ""
  /// When it is taught.
  var steps: ClosedRange<Int>?
  /// How many objectives it stands for.
  var count = 1
  /// How many of them ask for something in a strand.
  var present = ByStrand(all: 0)
  /// How many of them ask for something in each strand.
  var integrated = 0

  /// No braid has more knots: further objectives share them.
  static let most = 30

  /// The strands in which nothing is asked for.
  var missing: [Strand] { Strand.allCases.filter { present[$0] == 0 } }

  /// What is missing, or empty.
  var missingWords: String {
    if count == 1 {
      switch missing.count {
      case 0: return ""
      case 1: return "without \(missing[0].title)"
      case Strand.allCases.count: return "without an outcome in any strand"
      default:
        let present = Strand.allCases.filter { !missing.contains($0) }
        return "\(Phrase.list(present.map(\.title))) alone"
      }
    }
    return Strand.allCases.compactMap { strand in
      let open = count - present[strand]
      return open == 0 ? nil : "\(open) without \(strand.title)"
    }.joined(separator: ", ")
  }

  /// The rows of a program in the order of teaching.
  static func rows(of program: Program, _ times: TeachingTimes) -> [BraidRow] {
    let singles = program.objectives.enumerated().map { index, objective -> BraidRow in
      var row = BraidRow(title: program.title(ofObjective: index))
      row.statement = objective.shownStatement
      row.steps = times.steps(ofObjective: objective.id)
      for strand in objective.strands { row.present[strand] = 1 }
      row.integrated = row.missing.isEmpty ? 1 : 0
      return row
    }
    let order = singles.indices.sorted { first, second in
      switch (singles[first].steps, singles[second].steps) {
      case (let one?, let other?):
        (one.lowerBound, one.upperBound, first) < (other.lowerBound, other.upperBound, second)
      case (nil, nil): first < second
      case (let one, _): one != nil
      }
    }
    let sorted = order.map { singles[$0] }
    guard sorted.count > most else { return sorted }
    let size = (sorted.count + most - 1) / most
    return stride(from: 0, to: sorted.count, by: size).map { start in
      joined(sorted[start..<min(start + size, sorted.count)])
    }
  }

  private static func joined(_ rows: ArraySlice<BraidRow>) -> BraidRow {
    guard let first = rows.first, let last = rows.last else { return BraidRow(title: "") }
    var row = BraidRow(title: rows.count == 1 ? first.title : "\(first.title) to \(last.title)")
    row.count = rows.count
    for one in rows {
      row.steps = one.steps.map { TeachingTimes.union(row.steps, $0) } ?? row.steps
      for strand in Strand.allCases { row.present[strand] += one.present[strand] }
      row.integrated += one.integrated
    }
    return row
  }
}
