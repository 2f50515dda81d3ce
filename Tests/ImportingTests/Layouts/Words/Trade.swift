import Curriculum
import TestSupport

/// The words of one occupation, from which sentences of objectives and outcomes are put together.
struct Trade: Sendable {
  /// What stands before the numbers of the school's own list: `WLD`, `CNA `.
  var code: String
  /// What workers do, in the bare form.
  var verbs: [String]
  /// The same in the third person.
  var doing: [String]
  /// What they do it to.
  var things: [String]
  /// What they read and write.
  var papers: [String]
  /// When, with what or how well.
  var conditions: [String]

  static let all = [nursing, welding, cooking, driving, helpDesk, building]

  /// A sentence of two things to do and one to read, such as an objective is.
  func statement(_ random: inout SeededRandom) -> String {
    let first = Int.random(in: 0..<verbs.count, using: &random)
    let second = (first + Int.random(in: 1..<verbs.count, using: &random)) % verbs.count
    let words = "\(verbs[first]) \(pick(things, &random)), read \(pick(papers, &random)), and"
    return sentence(
      "\(words) \(verbs[second]) \(pick(things, &random)) \(pick(conditions, &random))")
  }

  /// A sentence of one strand.
  func outcome(of strand: Strand, _ random: inout SeededRandom) -> String {
    switch strand {
    case .adultEducation:
      let verb = pick(Self.academicVerbs, &random)
      return sentence("\(verb) \(pick(papers, &random)) \(pick(Self.academicAims, &random))")
    case .workforcePreparation:
      let habit = pick(Self.habits, &random)
      return sentence("\(habit) \(pick(Self.situations, &random))")
    case .workforceTraining:
      let verb = pick(doing, &random)
      return sentence("\(verb) \(pick(things, &random)) \(pick(conditions, &random))")
    }
  }

  private func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  private func pick(_ words: [String], _ random: inout SeededRandom) -> String {
    words[Int.random(in: 0..<words.count, using: &random)]
  }
}
