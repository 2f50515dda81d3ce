import Curriculum
import Reports

extension FormFields {
  /// What a form may say of the whole program, the fields of the profile's own form aside.
  static let program: [FormField<Program>] =
    topics + facts + Strand.allCases.flatMap(ofStrand) + approval + truths + lists + documents
    + pictures

  private static let topics: [FormField<Program>] = FieldTopic.allCases.map { topic in
    FormField.lines(topic.formName, topic.meaning, also: topic.otherFormNames) { _, subject in
      subject.lines(on: topic)
    }
  }

  private static let facts: [FormField<Program>] = [
    .text("Start date", "the first day of the program", also: ["Starts"]) { program, _ in
      program.wholeDates.starts?.words
    },
    .text("End date", "the last day of the program", also: ["Ends"]) { program, _ in
      program.wholeDates.ends?.words
    },
    .text("Program dates", "when the program starts and ends") { program, _ in
      program.wholeDates.words
    },
    .text("Total hours", "the hours of the whole program") { program, _ in
      program.allHours?.description
    },
    .text("Program hours", "the hours in words") { program, _ in program.wholeHours },
    .text("Hours of overlap", "the hours with both instructors in the room") { program, _ in
      program.teamTeaching.overlap.words
    },
    .text("Number of objectives", "how many objectives the set has") { program, _ in
      "\(program.objectives.count)"
    },
    .text("Number of outcomes", "how many outcomes they have in all strands") { program, _ in
      let counts = program.objectives.map { objective in
        Strand.allCases.reduce(0) { $0 + objective.outcomes[$1].count }
      }
      return "\(counts.reduce(0, +))"
    },
    .text("CIP title", "what the CIP code stands for") { program, _ in
      program.occupation.cipTitle
    },
    .lines("Entry points", "where learners come in") { program, _ in
      program.pathway.entryPoints.map(\.text)
    },
    .lines("Exit points", "where learners may leave with something in hand") { program, _ in
      program.pathway.exitPoints.map(\.text)
    },
    .text("Credit equivalency", "how the credits of team teaching are counted") { program, _ in
      program.teamTeaching.creditEquivalency
    },
    .text("Budget total", "the sum of the budget") { program, _ in
      let amounts = program.budget.compactMap(\.amount)
      return amounts.isEmpty ? nil : amounts.reduce(Amount(0), +).dollars
    },
    .text("Language", "the language that the program is written in") { program, _ in
      program.language
    },
    .lines("Technology", "the notes on technology") { program, _ in
      program.notes(about: .technology)
    },
    .lines("Grading", "the notes on grading") { program, _ in program.notes(about: .grading) },
    .lines("Policies", "the notes on policies") { program, _ in program.notes(about: .policies) },
    .lines("Support and accommodations", "the notes on support", also: ["Accommodations"]) {
      program, _ in program.notes(about: .support)
    },
    .lines("Further notes", "the notes on anything else") { program, _ in
      program.notes(about: nil)
    },
  ]

  private static func ofStrand(_ strand: Strand) -> [FormField<Program>] {
    let name = strand.title.capitalizedFirst
    return [
      .text(name, "what is taught in \(strand.title)", also: ["\(name) description"]) {
        program, _ in program.components[strand]?.content ?? program.components[strand]?.title
      },
      .text("\(name) title", "what the program calls it") { program, _ in
        program.components[strand]?.title
      },
      .text("\(name) hours", "the hours of \(strand.title)") { program, _ in
        program.components[strand]?.hours.whole?.description
      },
      .text("\(name) hours in words", "its hours in total, a week, and its weeks") {
        program, _ in program.components[strand]?.hours.words
      },
      .text("\(name) hours per week", "its hours in each week") { program, _ in
        program.components[strand]?.hours.perWeek?.description
      },
      .text("\(name) weeks", "how many weeks it takes") { program, _ in
        program.components[strand]?.hours.weeks?.description
      },
      .text("\(name) dates", "when it starts and ends") { program, _ in
        program.components[strand]?.dates.words
      },
      .text("\(name) start date", "its first day") { program, _ in
        program.components[strand]?.dates.starts?.words
      },
      .text("\(name) end date", "its last day") { program, _ in
        program.components[strand]?.dates.ends?.words
      },
      .lines("\(name) instructors", "who teaches it") { program, _ in
        program.instructors(of: strand).map(\.name)
      },
      .text("\(name) provider", "who gives it") { program, _ in
        program.provider(of: strand)?.name
      },
      .lines("\(name) outcomes", "what all objectives ask for in it") { program, _ in
        program.objectives.flatMap { $0.outcomes[strand].map(\.text) }
      },
    ]
  }

  private static let approval: [FormField<Program>] = [
    .text("Agency", "whose form it is: the title of the profile") { _, subject in
      subject.profile.title
    },
    .text("Revision line", "how many objectives, and as of which day") { program, _ in
      program.revisionLine
    },
    .text("Revision number", "the number of the revision; 0 is the first submission") {
      program, _ in program.reviews.last?.revision?.description
    },
    .text("Last decision", "what was decided in the last round") { program, _ in
      program.lastDecided?.decision?.rawValue
    },
    .text("Reviewer", "who reviewed last") { program, _ in
      program.reviews.last { $0.reviewer != nil }?.reviewer
    },
    .text("Date submitted", "the day of the last submission") { program, _ in
      program.reviews.last { $0.submitted != nil }?.submitted?.words
    },
    .text("Date returned", "the day on which it came back last") { program, _ in
      program.reviews.last { $0.returned != nil }?.returned?.words
    },
    .text("Packet date", "the day that the documents carry", also: ["Date"]) { program, subject in
      (subject.day ?? program.revisionDay)?.words
    },
    .text("Fingerprint", "a short name for the state of the program") { _, subject in
      subject.sources.fingerprint()
    },
  ]

  private static let truths: [FormField<Program>] = [
    .truth("integrated English literacy", "whether it is part of section 243") { program, _ in
      program.civicsRoute != nil || program.activities.contains(.englishLiteracyAndCivics)
    },
    .truth("approved", "whether the last decision is an approval") { program, _ in
      program.lastDecided?.decision == .approved
    },
    .truth("team teaching stated", "whether it says how people teach together") { program, _ in
      program.teamTeaching.model != nil
    },
    .truth("all strands", "whether each objective asks for something in each strand") {
      program, _ in
      !program.objectives.isEmpty
        && program.objectives.allSatisfy { $0.strands.count == Strand.allCases.count }
    },
  ]
}

extension Program {
  fileprivate func notes(about topic: NoteTopic?) -> [String] {
    notes.filter { NoteTopic($0) == topic }.map { note in
      guard topic == nil, let heading = note.heading, !heading.isEmpty else { return note.text }
      return "\(heading): \(note.text)"
    }
  }
}
