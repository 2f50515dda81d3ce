import Curriculum
import Reports

extension FormFields {
  static let unit: [FormField<PlacedUnit>] = namesOfUnit + hoursOfUnit + contentOfUnit

  private static let namesOfUnit: [FormField<PlacedUnit>] = [
    .text("Number", "what it is called in a table", also: ["No.", "Label", "Unit", "Week"]) {
      part, _ in part.unit.label ?? "\(part.index + 1)"
    },
    .text("Name", "its number and title") { part, subject in subject.program.name(of: part.unit) },
    .text("Title", "its topic", also: ["Topic"]) { part, _ in part.unit.title },
    .text("Dates", "when it starts and ends") { part, _ in part.unit.dates.words },
    .text("Start date", "its first day", also: ["Starts"]) { part, _ in
      part.unit.dates.starts?.words
    },
    .text("End date", "its last day", also: ["Ends"]) { part, _ in part.unit.dates.ends?.words },
    .text("Hours", "its hours in all strands together", also: ["Total hours", "All hours"]) {
      part, _ in part.unit.allHours?.description
    },
  ]

  private static let hoursOfUnit = Strand.allCases.map { strand in
    FormField<PlacedUnit>.text(
      "\(strand.title.capitalizedFirst) hours", "its hours of \(strand.title)"
    ) { part, _ in part.unit.hours[strand]?.description }
  }

  private static let contentOfUnit: [FormField<PlacedUnit>] = [
    .lines("Objectives", "what the objectives that it teaches are called") { part, subject in
      subject.objectives(of: part.unit.id).map { subject.objectiveLabels[$0] }
    },
    .lines("Standards", "what it and its objectives address") { part, subject in
      var seen: Set<ItemReference> = []
      let links = links(of: part, subject).filter { seen.insert($0.item).inserted }
      return links.map(subject.codes.words)
    },
    .text("Notes", "remarks on it") { part, _ in part.unit.notes },
    .list(.objective, "the objectives that it teaches") { part, subject in
      let places = subject.objectives(of: part.unit.id)
      let taught = places.map {
        PlacedObjective(index: $0, objective: subject.program.objectives[$0])
      }
      return subject.list(taught, objective)
    },
  ]

  private static func links(of part: PlacedUnit, _ subject: FormSubject) -> [Alignment] {
    let taught = subject.objectives(of: part.unit.id).map { subject.program.objectives[$0] }
    return part.unit.alignments
      + taught.flatMap { objective in
        objective.alignments
          + Strand.allCases.flatMap { objective.outcomes[$0].flatMap(\.alignments) }
      }
  }

  static let course: [FormField<PlacedCourse>] = factsOfCourse + hoursOfCourse

  private static let factsOfCourse: [FormField<PlacedCourse>] = [
    .text("Name", "its number and title", also: ["Course"]) { part, _ in part.course.name },
    .text("Number", "its number in the catalog", also: ["No."]) { part, _ in part.course.number },
    .text("Title", "its title") { part, _ in part.course.title },
    .text("Department", "the department that gives it") { part, _ in part.course.department },
    .choice("Strand", "the strand it belongs to", of: Strand.allCases.map(\.title)) { part, _ in
      part.course.strand?.title.capitalizedFirst
    },
    .list(.objective, "the objectives that it teaches; all where the program does not say") {
      part, subject in subject.list(subject.objectives(of: part), objective)
    },
  ]

  private static let hoursOfCourse: [FormField<PlacedCourse>] = [
    .text("Credits", "its credits") { part, _ in part.course.credits?.description },
    .text("Lecture hours", "its hours of lecture") { part, _ in part.course.lecture?.description },
    .text("Laboratory hours", "its hours of laboratory", also: ["Lab hours"]) { part, _ in
      part.course.laboratory?.description
    },
    .text("Other hours", "its other hours") { part, _ in part.course.other?.description },
    .text("Contact hours", "its hours with an instructor") { part, _ in
      part.course.contactHours?.description
    },
    .text("Hours", "its hours, as stated") { part, _ in
      (part.course.hours.whole ?? part.course.contactHours)?.description
    },
    .text("Dates", "when it starts and ends") { part, _ in part.course.dates.words },
    .text("Start date", "its first day", also: ["Starts"]) { part, _ in
      part.course.dates.starts?.words
    },
    .text("End date", "its last day", also: ["Ends"]) { part, _ in part.course.dates.ends?.words },
    .choice(
      "Role", "integrated, or a support class", of: Course.Role.allCases.map(\.rawValue)
    ) { part, _ in part.course.role?.rawValue },
    .lines("Supports", "the courses that a support class stands beside") { part, subject in
      subject.program.courses.filter { part.course.supports.contains($0.id) }.map(\.title)
    },
  ]

  static let cohort: [FormField<Cohort>] = factsOfCohort + datesOfCohort

  private static let factsOfCohort: [FormField<Cohort>] = [
    .text("Name", "what it is called", also: ["Cohort"]) { part, _ in part.name },
    .text("Site", "where it meets") { part, _ in part.site },
    .text("Seats", "how many learners it takes") { part, _ in part.seats?.description },
    .lines("Dates", "the dates of each strand") { part, _ in
      Strand.allCases.compactMap { strand in
        part.dates[strand].words.map { "\(strand.title.capitalizedFirst): \($0)" }
      }
    },
    .text("Start date", "its first day", also: ["Starts"]) { part, _ in
      Strand.allCases.compactMap { part.dates[$0].starts }.min()?.words
    },
    .text("End date", "its last day", also: ["Ends"]) { part, _ in
      Strand.allCases.compactMap { part.dates[$0].ends }.max()?.words
    },
    .text("Notes", "remarks on it") { part, _ in part.notes },
  ]

  private static let datesOfCohort = Strand.allCases.map { strand in
    FormField<Cohort>.text(
      "\(strand.title.capitalizedFirst) dates", "its dates of \(strand.title)"
    ) { part, _ in part.dates[strand].words }
  }
}
