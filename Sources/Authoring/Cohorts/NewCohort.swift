public import Curriculum

/// What a person says of a cohort that is to be registered.
public struct NewCohort: Hashable, Sendable {
  /// What it is called.
  public var name: String
  /// The first and last day, for each strand that has none of its own.
  public var dates: ClosedRange<CalendarDay>
  /// The days of single strands.
  public var strandDates = ByStrand<ClosedRange<CalendarDay>?>(all: nil)
  /// Where it meets.
  public var site: String?
  /// How many learners are expected.
  public var seats: Int?
  /// Remarks.
  public var notes: String?

  /// Takes a name and the days.
  public init(_ name: String, _ dates: ClosedRange<CalendarDay>) {
    self.name = name
    self.dates = dates
  }
}
