import Curriculum
import Frameworks
import Importing
import Testing

/// Hours and dates that name their strand belong to it, and not to the program.
struct StrandFieldsTests {
  private func program(_ build: (inout OutlineBuilder) -> Void) -> Program {
    ClaimedWords(build).imported.program
  }

  @Test func `hours of several strands in one line`() {
    let program = program { $0.paragraph("Hours: AEL 60, WP 20, WT 110") }
    #expect(program.hours == Hours())
    #expect(program.components.adultEducation?.hours.total == Amount(60))
    #expect(program.components.workforcePreparation?.hours.total == Amount(20))
    #expect(program.components.workforceTraining?.hours.total == Amount(110))
  }

  @Test(
    arguments: [
      "Adult education: 96 hours. Workforce preparation: 28 hours. Workforce training: 140 hours.",
      "Adult education: 96 hours, Workforce preparation: 28 hours, Workforce training: 140 hours",
    ])
  func `hours of several strands, each behind a label of its own`(_ line: String) {
    let read = ClaimedWords { $0.paragraph(line) }
    let components = read.imported.program.components
    #expect(components.adultEducation?.hours.total == Amount(96))
    #expect(components.workforcePreparation?.hours.total == Amount(28))
    #expect(components.workforceTraining?.hours.total == Amount(140))
    #expect(read.imported.unplaced == [])
  }

  @Test func `hours behind the name of a strand are no dates, and a total is the program's`() {
    let read = ClaimedWords {
      $0.paragraph(
        "Adult education: 60 hours. Workforce training: 120 hours in the lab. Total: 210 hours.")
    }
    let program = read.imported.program
    #expect(program.components.adultEducation?.dates == Dates())
    #expect(program.components.adultEducation?.intensity == nil)
    #expect(program.components.workforceTraining?.dates == Dates())
    #expect(program.components.workforceTraining?.intensity?.contains("in the lab") == true)
    #expect(program.hours.total == Amount(210))
    #expect(read.imported.unplaced == [])
  }

  @Test func `hours of the strands parted by dashes and semicolons`() {
    let program = program {
      $0.paragraph(
        "Adult education – 60 hours; Workforce preparation – 20 hours; "
          + "Workforce training – 120 hours (200 hours total).")
    }
    #expect(program.components.adultEducation?.hours.total == Amount(60))
    #expect(program.components.workforcePreparation?.hours.total == Amount(20))
    #expect(program.components.workforceTraining?.hours.total == Amount(120))
  }

  @Test func `a sentence says from when to when the program runs`() {
    let read = ClaimedWords {
      $0.paragraph("The program runs from January 11 to April 30, 2027.")
    }
    #expect(read.imported.program.dates.starts == CalendarDay("2027-01-11"))
    #expect(read.imported.program.dates.ends == CalendarDay("2027-04-30"))
    #expect(read.imported.unplaced == [])
  }

  @Test func `names with a role and qualifications are people who teach`() {
    let program = program {
      $0.paragraph("Instructors", heading: 1)
      $0.table([
        ["Name", "Role", "Qualifications", "Email"],
        ["Ana Ruiz", "Adult education instructor", "M.Ed.", "ana@x.example"],
      ])
    }
    #expect(program.instructors.map(\.name) == ["Ana Ruiz"])
    #expect(program.instructors.first?.email == "ana@x.example")
    #expect(program.signers == [])
  }

  @Test func `a bare number before a label is no part of the label`() {
    let read = ClaimedWords { $0.paragraph("Adult education: 96 Workforce training: 140 hours") }
    #expect(!read.claims("96"))
  }

  @Test func `a value that ends before the next label is no part of that label`() {
    let read = ClaimedWords {
      $0.paragraph("Workforce preparation: Meets in the evenings. Workforce training: 140 hours.")
    }
    #expect(read.keeps("evenings"))
    #expect(read.imported.program.components.workforceTraining?.hours.total == Amount(140))
  }

  @Test func `numbers before the labels of a line count the labels`() {
    let program = program {
      $0.paragraph("1. Program title: Welding I 2. Occupation: Welders")
    }
    #expect(program.title == "Welding I")
    #expect(program.occupation.title == "Welders")
  }

  @Test func `a label that names a strand and a field`() {
    let program = program {
      $0.table([["AEL hours", "60"], ["Workforce training hours per week", "12"]])
    }
    #expect(program.hours == Hours())
    #expect(program.components.adultEducation?.hours.total == Amount(60))
    #expect(program.components.workforceTraining?.hours.perWeek == Amount(12))
  }

  @Test func `days beside the hours of a strand are its dates`() {
    let program = program {
      $0.table([
        ["Adult education hours", "90 hours, September 7 to December 18, 2027, 6 hours per week"],
        ["Workforce training hours", "150 hours, 10 hours per week"],
      ])
    }
    let component = program.components.adultEducation
    #expect(component?.hours == Hours(total: Amount(90), perWeek: Amount(6)))
    #expect(component?.dates.days?.lowerBound == CalendarDay("2027-09-07"))
    #expect(component?.dates.days?.upperBound == CalendarDay("2027-12-18"))
    #expect(program.components.workforceTraining?.dates == Dates())
  }

  @Test func `a tab parts a label that is known from its value`() {
    let program = program {
      $0.paragraph("Occupation\tChildcare workers")
      $0.paragraph("Offered by\tPrairie Lakes Learning Center")
      $0.paragraph("Dates\tSeptember 8, 2026 to December 11, 2026")
      $0.paragraph("Rooms\tB 12")
    }
    #expect(program.occupation.title == "Childcare workers")
    #expect(program.providers.map(\.name) == ["Prairie Lakes Learning Center"])
    #expect(program.dates.ends == CalendarDay("2026-12-11"))
  }

  @Test func `several labels in one line, parted by tabs`() {
    let program = program {
      $0.paragraph("Start date: January 11, 2027\tEnd date: April 30, 2027")
    }
    #expect(program.dates.starts == CalendarDay("2027-01-11"))
    #expect(program.dates.ends == CalendarDay("2027-04-30"))
  }
}
