import Curriculum

/// A part of a program that has dates of its own.
struct DatedPart {
  let dates: Dates
  let place: Place
  /// How people would call it.
  let name: String

  private init(_ dates: Dates, _ id: PartID, _ name: String) {
    self.dates = dates
    place = .part(id, name)
    self.name = name
  }

  /// The components, courses and units with dates, in the order of the document; cohorts run apart.
  static func all(of program: Program) -> [DatedPart] {
    let components = Strand.allCases.compactMap { strand in
      program.components[strand].map {
        DatedPart($0.dates, strand.componentID, "the \(strand.title) component")
      }
    }
    let courses = program.courses.map {
      DatedPart($0.dates, $0.id, "the course “\($0.title.shortened)”")
    }
    let units = program.units.map {
      DatedPart($0.dates, $0.id, "the unit “\(program.name(of: $0).shortened)”")
    }
    return (components + courses + units).filter { !$0.dates.isEmpty }
  }
}
