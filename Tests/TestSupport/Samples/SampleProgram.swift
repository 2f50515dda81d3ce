package import Curriculum

/// A program for tests: small, but with every kind of thing that reports show.
package enum SampleProgram {
  /// Training of nursing assistants.
  package static let nursing: Program = {
    var program = Program()
    program.title = "Nursing Assistant with English and Math"
    program.summary = """
      Learners prepare for the state examination of nursing assistants while they build the \
      reading, writing and math of the job. Two instructors plan and teach together for 12 weeks.
      """
    program.occupation.title = "Nursing assistant"
    program.occupation.soc = "31-1131"
    program.occupation.cip = "51.3902"
    program.funding = ["231"]
    program.activities = [.adultEducation, .workforcePreparation]
    program.providers = [
      part("college") { (provider: inout Provider) in
        provider.name = "Cedar Valley College"
        provider.role = "gives the training"
        provider.contact = "J. Okafor"
        provider.email = "jokafor@cedar.example"
      },
      part("center") { (provider: inout Provider) in
        provider.name = "Cedar Adult Learning Center"
        provider.role = "gives adult education"
      },
    ]
    program.instructors = [
      part("rivera") { (person: inout Instructor) in
        person.name = "Ana Rivera"
        person.role = "adult education instructor"
        person.strands = [.adultEducation, .workforcePreparation]
        person.email = "arivera@center.example"
      },
      part("okafor") { (person: inout Instructor) in
        person.name = "James Okafor, RN"
        person.role = "training instructor"
        person.strands = [.workforceTraining]
      },
    ]
    program.components = components
    program.teamTeaching.model = "both instructors in the room for the skills laboratory"
    program.teamTeaching.planning = "an hour each Friday"
    program.teamTeaching.overlap = Hours(perWeek: Amount(4))
    program.units = units
    program.objectives = objectives
    program.pathway = pathway
    program.evidence = evidence
    program.notes = [
      part("note-1") { (note: inout Note) in
        note.heading = "Attendance policy"
        note.text = "The state asks for all 75 hours of training; missed hours are made up."
      }
    ]
    program.signers = signers
    program.reviews = reviews
    program.attachments = [
      part("letter") { (attachment: inout Attachment) in
        attachment.file = "letters/riverbend.pdf"
        attachment.title = "Letter of Riverbend Care"
        attachment.kind = "letter of an employer"
      }
    ]
    return program
  }()

  /// A part with an id, filled in.
  static func part<P: Part>(_ id: PartID, _ fill: (inout P) -> Void) -> P {
    var part = P(id: id)
    fill(&part)
    return part
  }

  static func day(_ text: String) -> CalendarDay? { CalendarDay(text) }
}
