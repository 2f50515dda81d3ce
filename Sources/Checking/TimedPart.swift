import Curriculum

/// The program, or a part of it that states hours, with the dates between which they lie.
struct TimedPart {
  let hours: Hours
  let dates: Dates
  let place: Place

  /// The program, its components and its courses, in the order of the document.
  static func all(of program: Program) -> [TimedPart] {
    let components = Strand.allCases.compactMap { strand in
      program.components[strand].map {
        TimedPart(
          hours: $0.hours, dates: $0.dates,
          place: .part(strand.componentID, "the \(strand.title) component"))
      }
    }
    let courses = program.courses.map {
      TimedPart(
        hours: $0.hours, dates: $0.dates,
        place: .part($0.id, "the course “\($0.title.shortened)”"))
    }
    return [TimedPart(hours: program.hours, dates: program.dates, place: .program)] + components
      + courses
  }
}
