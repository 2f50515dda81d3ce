/// How anybody will know that an objective is met.
public struct Assessment: Part {
  /// The stable name.
  public var id: PartID
  /// The method: a return demonstration, a written log.
  public var text: String = ""
  /// What must be true of good work.
  public var criteria: [Criterion] = []
  /// The outcomes that it assesses; empty means the objective as a whole.
  public var outcomes: [PartID] = []
  /// The links to framework items.
  public var alignments: [Alignment] = []

  /// Makes an empty assessment.
  public init(id: PartID) { self.id = id }
}
