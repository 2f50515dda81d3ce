/// A course that the program is made of.
public struct Course: Part {
  /// The stable name.
  public var id: PartID
  /// What it is called.
  public var title: String = ""
  /// The department's number for it.
  public var number: String?
  /// The department or division.
  public var department: String?
  /// The strand it belongs to, when to one alone.
  public var strand: Strand?
  /// Whether it is part of the integration or stands beside it.
  public var role: Role?
  /// The courses that a support class helps learners with.
  public var supports: [PartID] = []
  /// Credits earned.
  public var credits: Amount?
  /// Hours of lecture.
  public var lecture: Amount?
  /// Hours of laboratory work.
  public var laboratory: Amount?
  /// Other hours, such as a clinical placement.
  public var other: Amount?
  /// Hours in which learners and an instructor meet.
  public var contactHours: Amount?
  /// All hours.
  public var hours = Hours()
  /// When it runs.
  public var dates = Dates()

  /// Makes an empty course.
  public init(id: PartID) { self.id = id }

  /// How a course stands to the integration; forms list the two kinds apart.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    /// Taught together with the other strands.
    case integrated
    /// Not integrated, and there for learners of the courses that it supports.
    case support = "support class"
  }
}
