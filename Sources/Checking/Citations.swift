public import Curriculum
public import Frameworks

/// Every link of a program with what it points to, in the order of the document.
public struct Citations: Hashable, Sendable {
  /// All of them.
  public let all: [Citation]
  private let ofParts: [PartID: [Int]]

  /// Looks up each code once, however often it is cited; what an unknown one may mean is not
  /// searched for.
  public init(of program: Program, in library: FrameworkLibrary) {
    var all: [Citation] = []
    var ofParts: [PartID: [Int]] = [:]
    var meanings: [ItemReference: Resolution] = [:]
    for part in program.alignedParts {
      for alignment in part.alignments {
        let meaning =
          meanings[alignment.item] ?? library.located(alignment.item) ?? .unknown(nearest: [])
        meanings[alignment.item] = meaning
        ofParts[part.id, default: []].append(all.count)
        all.append(
          Citation(
            part: part.id, partName: part.name, strand: part.strand, objective: part.objective,
            alignment: alignment, meaning: meaning))
      }
    }
    self.all = all
    self.ofParts = ofParts
  }

  /// The links of one part.
  public func of(_ part: PartID) -> [Citation] { (ofParts[part] ?? []).map { all[$0] } }
}
