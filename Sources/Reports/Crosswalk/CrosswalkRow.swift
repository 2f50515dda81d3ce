public import Curriculum

/// A part of the program as a row.
public struct CrosswalkRow: Hashable, Sendable {
  /// What it is.
  public var kind: Kind
  /// The stable name of the part; nil for a part that has none.
  public var part: PartID?
  /// The number or name.
  public var label: String
  /// What it says.
  public var statement: String
  /// Whether it is an item that is asked for and that nothing meets.
  public var isOpen = false
  /// The framework of an item; empty for a part of the program.
  public var framework = ""
  /// How many outcomes it has in each strand.
  public var outcomes: ByStrand<Int>
  /// The weeks or units in which it is taught; nil when nothing tells.
  public var steps: ClosedRange<Int>?
  /// Its marks, by column.
  public var marks: [CrosswalkMark] = []

  init(
    _ kind: Kind, _ part: PartID?, _ label: String, _ statement: String,
    outcomes: ByStrand<Int> = ByStrand(all: 0), steps: ClosedRange<Int>? = nil
  ) {
    self.kind = kind
    self.part = part
    self.label = label
    self.statement = statement
    self.outcomes = outcomes
    self.steps = steps
  }

  /// Whether it asks for something in each of the three strands.
  public var isIntegrated: Bool { Strand.allCases.allSatisfy { outcomes[$0] > 0 } }

  /// What a row is.
  public enum Kind: Hashable, Sendable {
    /// An objective of the single set.
    case objective
    /// An outcome of a strand.
    case outcome(Strand)
    /// A component as a whole.
    case component(Strand)
    /// A material of the program or a component as a whole.
    case material
    /// A unit, week or session.
    case unit
    /// A course, or the courses of one strand together.
    case course
    /// An assessment.
    case assessment
    /// The career pathway.
    case pathway
    /// A credential.
    case credential
    /// Something that helps learners to stay.
    case supportService
    /// A partner, or one thing that it does.
    case partner
    /// An item of a framework, where the crosswalk is turned around.
    case item(Strand?)

    /// What people call it.
    public var noun: String {
      switch self {
      case .objective: "objective"
      case .outcome: "outcome"
      case .component: "component"
      case .material: "material"
      case .unit: "unit"
      case .course: "course"
      case .assessment: "assessment"
      case .pathway: "pathway"
      case .credential: "credential"
      case .supportService: "support service"
      case .partner: "partner"
      case .item: "item"
      }
    }
  }
}
