import ArgumentParser
import Curriculum

/// The days of one strand as people type them: `workforce-training=2027-01-18..2027-04-23`.
struct StrandDaysOption {
  let strand: Strand
  let days: ClosedRange<CalendarDay>

  /// Reads a strand and two days.
  init(argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    let days = parts.last.map { $0.split(separator: ".").map(String.init) } ?? []
    guard parts.count == 2, days.count == 2, let strand = Strand(typed: parts[0]),
      let first = CalendarDay(days[0]), let last = CalendarDay(days[1])
    else {
      throw ValidationError(
        """
        Write a strand and its days, such as workforce-training=2027-01-18..2027-04-23. The strands \
        are \(Strand.typedNames.joined(separator: ", ")).
        """)
    }
    guard first <= last else {
      throw ValidationError("The last day of \(strand.title) comes before the first.")
    }
    self.strand = strand
    self.days = first...last
  }
}
