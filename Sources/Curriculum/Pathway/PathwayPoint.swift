/// A place where learners enter, leave or continue a pathway.
public struct PathwayPoint: Part {
  /// The stable name.
  public var id: PartID
  /// What it is: a job, a course, a level.
  public var text: String = ""

  /// Makes an empty point.
  public init(id: PartID) { self.id = id }
}
