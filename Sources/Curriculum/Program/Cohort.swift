/// One group of learners that runs through an approved program.
public struct Cohort: Part {
  /// The stable name.
  public var id: PartID
  /// What it is called.
  public var name: String = ""
  /// Where it meets.
  public var site: String?
  /// How many learners are expected.
  public var seats: Int?
  /// The dates of each strand.
  public var dates = ByStrand<Dates>(all: Dates())
  /// Remarks.
  public var notes: String?

  /// Makes an empty cohort.
  public init(id: PartID) { self.id = id }
}
