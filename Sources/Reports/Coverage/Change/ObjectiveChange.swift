public import Curriculum

/// What has become of an objective from one state of a program to another.
public struct ObjectiveChange: Hashable, Sendable {
  /// The stable name, by which both states know it.
  public var id: PartID
  /// What people call it, in the later state that has it.
  public var name: String
  /// Its statement, in the later state that has it.
  public var statement: String
  /// The strands that it lacked before; nil when it was not there.
  public var missingBefore: [Strand]?
  /// The strands that it lacks now; nil when it is no longer there.
  public var missingAfter: [Strand]?

  /// What has become of it.
  public var kind: Kind {
    switch (missingBefore, missingAfter) {
    case (nil, _): .added
    case (_, nil): .removed
    case (let before?, let after?):
      before.isEmpty == after.isEmpty ? .kept : after.isEmpty ? .integrated : .parted
    }
  }

  /// What can become of an objective.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// It is new.
    case added
    /// It is gone.
    case removed
    /// It now has all three strands.
    case integrated = "integrated now"
    /// It had all three strands and has them no longer.
    case parted = "no longer integrated"
    /// It is there as before.
    case kept
  }
}
