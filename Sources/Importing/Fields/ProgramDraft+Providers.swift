import Curriculum

extension ProgramDraft {
  /// Reads organizations, one a paragraph or between semicolons, each with an address behind it.
  mutating func writeProviders(_ excerpts: [Excerpt], role: String?, confidence: Double) {
    let names = excerpts.flatMap { $0.pieces(in: outline) }.flatMap { joined(in: $0) }
    // A number is nobody's name: "Training: 120" counts hours.
    for excerpt in names where excerpt.text.contains(where: \.isLetter) {
      let text = excerpt.text
      let cut = Self.address(in: text)
      let name = text[..<(cut?.lowerBound ?? text.endIndex)].trimmed(of: [","])
      program.addProvider(mint("provider"), String(name), role: role)
      var stretches = [name]
      if let cut, let index = program.providers.firstIndex(where: { $0.name == name }),
        program.providers[index].address == nil
      {
        let address = text[cut.upperBound...].trimmed(of: [","])
        program.providers[index].address = String(address)
        stretches.append(address)
      }
      account(
        for: [excerpt], [.stretches(stretches.map { $0.startIndex..<$0.endIndex })],
        in: "provider", confidence: confidence)
    }
  }

  /// Two schools that are joined by "and".
  private func joined(in excerpt: Excerpt) -> [Excerpt] {
    let text = excerpt.text
    for mark in [" and the ", " and ", " / "] {
      guard let cut = text.firstRange(of: mark) else { continue }
      let halves = [text[..<cut.lowerBound], text[cut.upperBound...]]
      guard halves.allSatisfy({ isOrganization($0) && has(.schools, in: $0) }) else { continue }
      return halves.compactMap { excerpt.part($0.startIndex..<$0.endIndex, in: outline) }
    }
    return [excerpt]
  }

  /// What parts a name from the number of a house in a street behind it.
  private static func address(in text: String) -> Range<String.Index>? {
    for mark in text.ranges(of: ", ") {
      let rest = text[mark.upperBound...].split(separator: " ")
      guard rest.count >= 3, let first = rest.first, first.allSatisfy(\.isNumber),
        rest[1].first?.isUppercase ?? false
      else { continue }
      return mark
    }
    return nil
  }
}
