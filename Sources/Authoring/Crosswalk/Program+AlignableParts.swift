import Curriculum

extension Program {
  /// How people would call each part that can be aligned, whether it is or not.
  var namesOfAlignableParts: [PartID: String] {
    // Only aligned parts are named, so each gets an alignment for the time of asking.
    var all = self
    all.changeAlignments { _, alignments in
      alignments = [Alignment(ItemReference(code: "any"))]
    }
    return Dictionary(
      all.alignedParts.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }
}
