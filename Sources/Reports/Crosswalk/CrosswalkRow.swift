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
  /// How many outcomes it has in each strand.
  public var outcomes: ByStrand<Int>
  /// Its marks, by column.
  public var marks: [CrosswalkMark] = []

  /// Whether it asks for something in each of the three strands.
  public var isIntegrated: Bool { Strand.allCases.allSatisfy { outcomes[$0] > 0 } }

  /// What a row is.
  public enum Kind: Hashable, Sendable {
    /// An objective of the single set.
    case objective
    /// A component as a whole.
    case component(Strand)
    /// A material of the program or a component as a whole.
    case material
    /// A unit, week or session.
    case unit
    /// An assessment of the program as a whole.
    case assessment
    /// The career pathway.
    case pathway
    /// A credential.
    case credential
    /// Something that helps learners to stay.
    case supportService
    /// A partner, or one thing that it does.
    case partner
  }
}
