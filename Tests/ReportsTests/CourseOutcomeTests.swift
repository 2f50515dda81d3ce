import Curriculum
import Reports
import TestSupport
import Testing

/// Which objectives stand under which course.
@Suite struct CourseOutcomeTests {
  private func course(_ number: String, _ strand: Strand?, _ role: Course.Role? = nil) -> Course {
    var course = Course(id: PartID(number))
    course.number = number
    course.title = "Course \(number)"
    course.strand = strand
    course.role = role
    course.credits = Amount(3)
    return course
  }

  private func report(_ courses: [Course]) -> Report {
    var program = SampleProgram.nursing
    program.courses = courses
    return CourseOutcomeSummary(of: program, library: SampleFrameworks.library).report()
  }

  @Test func `courses of a strand of their own have the objectives of the strand`() {
    var support = course("ENG 10", nil, .support)
    support.supports = ["CNA 1"]
    Golden("course-outcomes-by-course.txt").matches(
      report([course("CNA 1", .workforceTraining), course("ABE 1", .adultEducation), support]).dump)
  }

  @Test func `where two courses share a strand the report says that it cannot tell`() {
    let report = report([course("CNA 1", .workforceTraining), course("CNA 2", .workforceTraining)])
    #expect(
      report.sections.map(\.heading).suffix(4) == [
        "Objectives of no single course", "Competencies in adult education",
        "Competencies in workforce preparation", "Competencies in workforce training",
      ])
    #expect(report.tables.map(\.rows.count) == [3, 4, 5])
    #expect(
      report.dump.contains(
        """
        ~CNA 2 is a course of workforce training too, and the program does not say which objective \
        belongs to which.~
        """))
  }

  @Test func `the only course has all objectives, and one of several without a strand has none`() {
    #expect(report([course("CNA 1", nil)]).tables.map(\.rows.count) == [3, 4, 5])
    let two = report([course("CNA 1", nil), course("ABE 1", .adultEducation)])
    #expect(two.tables.map(\.rows.count) == [3, 4, 5])
  }
}
