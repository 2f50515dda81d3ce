import Curriculum
import TestSupport

/// Makes the objectives of a program as people write them, from a source of chance.
struct ObjectiveGenerator {
  private var random: SeededRandom
  private let noise: Noise
  private let trade: Trade
  private var said: Set<String> = []

  init(_ random: SeededRandom, noise: Noise) {
    self.random = random
    self.noise = noise
    trade = Trade.all.randomElement(using: &self.random) ?? Trade.nursing
  }

  /// Some objectives, each with at least one strand filled, and every strand filled somewhere.
  mutating func objectives(_ count: Int, outcomesPerStrand most: Int) -> [LaidOutObjective] {
    let scheme = LabelScheme.allCases.randomElement(using: &random) ?? .none
    let full = Int.random(in: 0..<count, using: &random)
    return (0..<count).map { index in
      var objective = LaidOutObjective()
      objective.label = scheme.label(index + 1)
      objective.statement = fresh { [trade] in trade.statement(&$0) }
      let empty =
        index != full && Int.random(in: 0..<4, using: &random) == 0
        ? Strand.allCases.randomElement(using: &random) : nil
      for strand in Strand.allCases where strand != empty {
        objective.outcomes[strand] = (0..<Int.random(in: 1...most, using: &random)).map { _ in
          outcome(strand)
        }
      }
      return objective
    }
  }

  private mutating func outcome(_ strand: Strand) -> LaidOutOutcome {
    let sentence = fresh { [trade] in trade.outcome(of: strand, &$0) }
    guard Int.random(in: 0..<5, using: &random) < 3 else { return LaidOutOutcome(sentence) }
    return LaidOutOutcome(sentence, reference(strand))
  }

  private mutating func reference(_ strand: Strand) -> OutcomeReference {
    switch strand {
    case .adultEducation: standards()
    case .workforcePreparation:
      pick(ReferenceWords.skills).reference(form: pick([.round, .round, .square]))
    case .workforceTraining:
      OutcomeReference(
        words: localCode(), form: pick([.round, .round, .square, .before]))
    }
  }

  private mutating func standards() -> OutcomeReference {
    let count = Int.random(in: 0..<4, using: &random) == 0 ? 2 : 1
    let codes = ReferenceWords.standards.shuffled(using: &random).prefix(count)
    let form = pick([.round, .round, .square, .before] as [OutcomeReference.Form])
    let written = codes.map { noise.contains(.brokenCodes) ? broken($0) : $0 }
    let family = form == .before ? "" : pick(["", "", "", "CCRS ", "CCRS: "])
    return OutcomeReference(
      words: family + written.joined(separator: pick([", ", "; "])),
      codes: codes.map { "ccrs \($0)" }, form: form)
  }

  private mutating func localCode() -> String {
    "\(trade.code)\(Int.random(in: 1...8, using: &random)).\(Int.random(in: 1...9, using: &random))"
  }

  /// A code with a blank where none belongs: `W/WHST.6- 8.4`, `RI. 4.3`.
  private mutating func broken(_ code: String) -> String {
    let dash = code.firstIndex(of: "-")
    let dot = code.firstIndex(of: ".")
    guard let place = [dash, dash, dot].compactMap(\.self).randomElement(using: &random) else {
      return code
    }
    let next = code.index(after: place)
    return code[..<next] + " " + code[next...]
  }

  /// A sentence that the program does not have yet.
  private mutating func fresh(_ make: (inout SeededRandom) -> String) -> String {
    for _ in 0..<100 {
      let sentence = make(&random)
      if said.insert(sentence).inserted { return sentence }
    }
    return make(&random)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}

extension OutcomeReference {
  /// A code of a school's own, which no framework has.
  fileprivate init(words: String, form: Form) {
    self.init(words: words, codes: [words], form: form)
  }
}
