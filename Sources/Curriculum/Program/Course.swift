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
  /// Credits earned.
  public var credits: Amount?
  /// Hours of lecture.
  public var lecture: Amount?
  /// Hours of laboratory work.
  public var laboratory: Amount?
  /// Other hours, such as a clinical placement.
  public var other: Amount?
  /// All hours.
  public var hours = Hours()
  /// When it runs.
  public var dates = Dates()

  /// Makes an empty course.
  public init(id: PartID) { self.id = id }
}
