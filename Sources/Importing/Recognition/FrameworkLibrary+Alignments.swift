package import Curriculum
package import Frameworks

extension FrameworkLibrary {
  /// The alignments that the codes of a text ask for, each once.
  ///
  /// Skills of workforce preparation have names and no codes, so their names count too.
  package func alignments(in text: String, of strand: Strand? = nil) -> [Alignment] {
    let hasLabels = strand == .workforcePreparation
    guard hasLabels || Self.mayHoldCode(text) else { return [] }
    var seen: Set<ItemReference> = []
    return mentions(in: text, matchingLabels: hasLabels)
      .filter { seen.insert($0.reference).inserted }
      .map { Alignment($0.reference) }
  }

  /// Whether a digit or a dot stands in a text, without which no code does.
  static func mayHoldCode(_ text: String) -> Bool {
    text.utf8.contains { (0x30...0x39).contains($0) || $0 == 0x2E }
  }
}

extension [Alignment] {
  /// Adds alignments with items that none had before.
  package mutating func addNew(_ others: [Alignment]) {
    let known = self
    self += others.filter { other in !known.contains { $0.item == other.item } }
  }
}
