/// One entry of the single set of learning objectives, 34 CFR 463.37(b).
public struct Objective: Part {
  /// The stable name.
  public var id: PartID
  /// The number as the document shows it, such as `SSLO 1`, without a closing dot.
  public var label: String?
  /// What a learner will be able to do; absent where the document has no such sentence.
  public var statement: String?
  /// The statement as it is said to learners, where a person has put it so; the statement stays the
  /// one that is approved.
  public var learnerWording: String?
  /// The units that teach it.
  public var units: [PartID] = []
  /// What the objective asks for in each strand.
  public var outcomes = ByStrand<[Outcome]>(all: [])
  /// Links of the objective as a whole.
  public var alignments: [Alignment] = []
  /// What learners do.
  public var activities: [Activity] = []
  /// What they work with.
  public var materials: [Material] = []
  /// How anybody will know.
  public var assessments: [Assessment] = []
  /// Remarks that belong to none of the above.
  public var notes: String?

  /// Makes an empty objective.
  public init(id: PartID) { self.id = id }

  /// The strands in which the objective asks for something.
  public var strands: [Strand] { Strand.allCases.filter { !outcomes[$0].isEmpty } }
}
