import Curriculum

extension ProgramDraft {
  /// Reads what is said of jobs, with the source and the wage that stand behind it.
  mutating func writeLaborMarket(_ excerpts: [Excerpt], confidence: Double) {
    for excerpt in excerpts {
      let text = excerpt.text
      var evidence = LaborMarketEvidence(id: mint("labor-market"))
      var statement = text[...]
      var stretches: [Substring] = []
      var labels: [Range<String.Index>] = []
      if let label = Self.label("evidence", in: statement), label.lowerBound == text.startIndex {
        statement = statement[label.upperBound...]
        labels.append(label)
      }
      if let label = Self.label("source", in: statement) {
        let rest = text[label.upperBound...]
        let end = rest.firstRange(of: ". ")?.lowerBound ?? rest.endIndex
        let source = rest[..<end].prefix { $0 != ";" && $0 != ")" }.trimmed(of: [".", ","])
        evidence.source = String(source)
        stretches.append(source)
        labels.append(label)
        if let (wage, name) = Self.wage(in: text[source.endIndex...]) {
          evidence.wage = String(wage)
          stretches.append(wage)
          labels.append(name)
        }
        statement = statement[..<label.lowerBound]
      }
      let words = statement.trimmed(of: ["(", ";", "–", "—", "-", ","])
      evidence.statement = String(words)
      if words.isEmpty, let last = program.pathway.laborMarket.indices.last {
        program.pathway.laborMarket[last].source =
          program.pathway.laborMarket[last].source ?? evidence.source
        program.pathway.laborMarket[last].wage =
          program.pathway.laborMarket[last].wage ?? evidence.wage
      } else {
        program.pathway.laborMarket.append(evidence)
        stretches.append(words)
      }
      account(
        for: [excerpt],
        [.stretches(stretches.map { $0.startIndex..<$0.endIndex }, labels: labels)],
        in: "labor market", confidence: confidence)
    }
  }

  /// Where a label with its colon stands.
  private static func label(_ name: String, in words: Substring) -> Range<String.Index>? {
    words.range(ofFirst: [name + ":", name + "s:"])
  }

  /// A sum of money, with the words that name it.
  private static func wage(
    in words: Substring
  ) -> (wage: Substring, name: Range<String.Index>)? {
    guard let dollar = words.firstIndex(of: "$") else { return nil }
    var wage = words[dollar...].trimmed(of: [".", ";"])
    if wage.last == ")", !wage.contains("(") { wage = wage.dropLast() }
    return (wage, words.startIndex..<dollar)
  }
}
