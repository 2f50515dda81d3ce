import Curriculum

extension ProgramFacts {
  /// Adds how the program is taught: together, in courses, week by week.
  mutating func addTeaching() {
    let team = program.teamTeaching
    add(.teamTeaching, team.model, in: ["model"])
    add(.teamTeaching, team.planning, in: ["planning"])
    add(.teamTeaching, team.overlap, in: ["overlap"])
    add(.teamTeaching, team.creditEquivalency, in: ["credit equivalency"])
    add(.teamTeaching, team.classSize, in: ["class size"])
    for course in program.courses { addCourse(course) }
    for unit in program.units { addUnit(unit) }
  }

  private mutating func addCourse(_ course: Course) {
    let name = course.title.isEmpty ? course.number : course.title
    add(.course, course.title, in: ["title"])
    add(.course, course.number, in: [name, "number"])
    add(.course, course.department, in: [name, "department"])
    add(.course, course.strand?.title, in: [name, "strand"])
    add(.course, course.role?.rawValue, in: [name, "role"])
    add(
      .course,
      course.supports.map { id in
        program.courses.first { $0.id == id }?.title ?? id.rawValue
      }, in: [name, "supports"])
    add(.course, course.credits?.description, in: [name, "credits"])
    add(.course, course.lecture?.description, in: [name, "lecture"])
    add(.course, course.laboratory?.description, in: [name, "laboratory"])
    add(.course, course.other?.description, in: [name, "other"])
    add(.course, course.contactHours?.description, in: [name, "contact hours"])
    add(.course, course.hours, in: [name, "hours"])
    add(.course, course.dates, in: [name])
  }

  private mutating func addUnit(_ unit: Unit) {
    let name = unit.label ?? unit.title
    add(.unit, unit.label, in: ["label"])
    add(.unit, unit.title, in: [unit.label, "title"])
    for strand in Strand.allCases {
      add(.unitHours, unit.hours[strand]?.description, in: [name, strand.title])
    }
    add(.unitHours, unit.totalHours?.description, in: [name, "total"])
    add(.unitDates, unit.dates, in: [name])
  }
}
