import Curriculum
import Importing
import Testing

/// Values that the program keeps in a form of its own, and what is said beside them.
struct ValueWordsTests {
  @Test func `a legend explains names, and what it says besides is told`() {
    let read = ClaimedWords { builder in
      builder.paragraph("Single set of learning objectives", heading: 1)
      builder.paragraph(
        "SWBAT = students will be able to.  Lettered skills are graded by the lead teacher.")
      builder.paragraph("SWBAT chart intake")
    }
    #expect(read.claims("students will be able to"))
    #expect(read.keeps("Lettered skills are graded by the lead teacher"))
  }

  @Test func `a line of a checklist that cites no rule is kept with its answer`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Requirement", "Response"], ["7. Bus passes are on hand", "In the front office"],
      ])
    }
    #expect(read.imported.program.evidence.map(\.statement) == ["In the front office"])
    #expect(read.imported.program.notes.map(\.text) == ["7. Bus passes are on hand"])
  }

  @Test func `a day keeps what stands beside it`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Approving body", "Date", "Action"],
        ["Advisory board", "June 4, 2026", "Approved"],
        ["College senate", "June 9, 2026 by e-mail", "Approved once the lab is ready"],
      ])
    }
    let program = read.imported.program
    #expect(program.reviews.map(\.decision) == [.approved, .approved])
    #expect(
      program.notes.map(\.text) == ["June 9, 2026 by e-mail", "Approved once the lab is ready"])
  }

  @Test func `the hours of a unit keep what is said beside them`() {
    let read = ClaimedWords { builder in
      builder.paragraph("Boiler Operator IET", heading: 1)
      builder.paragraph("Alder County School")
      builder.paragraph("The units of the course follow one another in this order.")
      builder.paragraph("Unit 1: Safety", heading: 1)
      builder.paragraph("Weeks 1–2, 16 hours")
      builder.paragraph("Unit 2: Tools", heading: 1)
      builder.paragraph("Weeks 3–4, 20 hours, room 12")
      builder.paragraph("Unit 3: Repairs (6 hours)", heading: 1)
      builder.paragraph("6 hours")
      builder.paragraph("8 hours")
    }
    let units = read.imported.program.units
    #expect(units.map(\.totalHours) == [16, 20, 6].map { Amount($0) })
    #expect(
      units.map(\.notes) == ["Weeks 1–2, 16 hours", "Weeks 3–4, 20 hours, room 12", "8 hours"])
  }

  @Test func `the credits of a course keep what is said beside them`() {
    let read = ClaimedWords { builder in
      builder.paragraph("Course name: Blueprint Reading")
      builder.paragraph("Credits: 3 when taken with the lab")
    }
    #expect(read.imported.program.courses.map(\.credits) == [Amount(3)])
    #expect(read.keeps("when taken with the lab"))
  }

  @Test func `a remark where a verdict is asked for is a comment`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Criterion", "Plan", "Finding", "Comments"],
        ["1. Hours of instruction", "72", "Meets criteria, but ask about the summer", ""],
        ["2. Dates of instruction", "Fall", "Meets criteria", "Fine"],
      ])
    }
    #expect(
      read.imported.program.reviews.flatMap(\.findings).map(\.comment) == [
        "Meets criteria, but ask about the summer", "Fine",
      ])
  }

  @Test func `words behind a person who teaches are kept`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Instructors", "Ana Ruiz (adult education), Dan Reyes, harbor annex"],
        ["Credential", "Certified Welder"],
      ])
    }
    #expect(read.imported.program.instructors.map(\.name) == ["Ana Ruiz", "Dan Reyes"])
    #expect(read.keeps("harbor annex"))
  }

  @Test func `the strand of a course keeps what is said beside it`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Course title", "Course number", "Credits", "Component"],
        ["Blueprint Reading", "SUR 100", "2", "Workforce training"],
        ["Math for Surveyors", "ABE 52", "3", "Adult education, harbor annex"],
      ])
    }
    #expect(read.imported.program.courses.map(\.strand) == [.workforceTraining, .adultEducation])
    #expect(read.keeps("harbor annex"))
  }

  @Test func `the day of a signature keeps what is said beside it`() {
    let read = ClaimedWords { builder in
      builder.paragraph("Signatures", heading: 1)
      builder.paragraph(
        "Director of adult education: Ana Ruiz    Date: 6/15/2026, by telephone")
    }
    #expect(read.imported.program.signers.map(\.signed).compactMap(\.self).count == 1)
    #expect(read.keeps("by telephone"))
  }

  @Test func `numbers beside the gains of learners are kept`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Measurable skill gains", "Type 1: 60; HSE: 8"], ["Credential", "Certified Welder"],
      ])
    }
    #expect(read.imported.program.notes.map(\.text).joined().contains("60"))
    #expect(read.keeps("8"))
  }

  @Test func `a second amount of a course is kept`() {
    let read = ClaimedWords { builder in
      builder.paragraph("Course name: Blueprint Reading")
      builder.paragraph("Credits: 3 credits, 45 hours")
    }
    #expect(read.imported.program.courses.map(\.credits) == [Amount(3)])
    #expect(read.keeps("45 hours"))
  }

  @Test func `hours of overlap that contradict others are kept`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Team teaching", "4 hours a week; 6 hours a week"], ["Credential", "Certified Welder"],
      ])
    }
    #expect(read.imported.program.teamTeaching.overlap.perWeek == Amount(4))
    #expect(read.keeps("6 hours a week"))
  }

  @Test func `a review that nobody has filled in finds nothing`() {
    let read = ClaimedWords { builder in
      builder.table(of: [
        ["Criterion", "Plan", "Meets criteria / Needs revision", "Comments"],
        ["1. One set of objectives", "", "☐ Meets criteria ☐ Needs revision ☐ N/A", ""],
        ["2. A named occupation", "", "☐ Meets criteria ☐ Needs revision ☐ N/A", ""],
      ])
    }
    #expect(read.imported.program.reviews == [])
  }

  @Test func `a sentence across a table of courses is no course`() {
    let read = ClaimedWords { builder in
      builder.table([
        ["Course title", "Credits"], ["Blueprint Reading", "3"], ["Shop Safety", "2"],
        [.merged("Learners who have taken this class before may skip it.", columns: 2), .covered],
      ])
    }
    #expect(
      read.imported.program.courses.map(\.title) == ["Blueprint Reading", "Shop Safety"])
    #expect(read.keeps("Learners who have taken this class before"))
  }
}
