import Curriculum

/// A person of a list with what stands beside the name: `Ruth Castellanos (ABE), ruth@example.org`.
struct PersonParts {
  /// The name, with its degrees.
  let name: String
  /// The strands that are named beside it.
  let strands: [Strand]
  let email: String?
  /// The stretches that stand in the program.
  let placed: [Range<String.Index>]
  /// The stretches that name a strand.
  let labels: [Range<String.Index>]

  init(_ words: Substring, vocabulary: Vocabulary) {
    var name = words
    var strands: [Strand] = []
    var labels: [Range<String.Index>] = []
    var placed: [Range<String.Index>] = []
    var email: String?
    if let at = name.firstIndex(of: "@") {
      let isPart = { (character: Character) in
        !(character.isWhitespace || ",;()<>".contains(character))
      }
      let start = name[..<at].lastIndex { !isPart($0) }.map(name.index(after:)) ?? name.startIndex
      let end = name[at...].firstIndex { !isPart($0) } ?? name.endIndex
      email = String(name[start..<end])
      placed.append(start..<end)
      name = name[..<start]
    }
    // What stands in brackets or behind a dash may name the strand that the person teaches.
    for mark in ["(", " – ", " — ", " - ", ", "] {
      guard let cut = name.firstRange(of: mark) else { continue }
      let rest = name[cut.upperBound...].prefix { $0 != ")" }
      let found = rest.split(whereSeparator: { ",/&".contains($0) }).compactMap {
        vocabulary.strand(of: $0, atLeast: 0.6)
      }
      guard !found.isEmpty else { continue }
      strands = found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      labels.append(cut.lowerBound..<name.endIndex)
      name = name[..<cut.lowerBound]
      break
    }
    while let last = name.last, last.isWhitespace || ",(<–-".contains(last) {
      name = name.dropLast()
    }
    self.name = String(name)
    self.strands = strands
    self.email = email
    self.placed = [name.startIndex..<name.endIndex] + placed
    self.labels = labels
  }
}
