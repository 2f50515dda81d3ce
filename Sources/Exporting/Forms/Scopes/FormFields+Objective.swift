import Curriculum
import Reports

extension FormFields {
  static let objective: [FormField<PlacedObjective>] =
    namesOfObjective + outcomesByStrand + outcomesWithCodes + standardsOfObjective
    + standardsByStrand
    + teachingOfObjective + listsOfObjective

  private static let namesOfObjective: [FormField<PlacedObjective>] = [
    .text("Number", "what it is called in a table", also: ["No.", "Label"]) { $0.label($1) },
    .text("Name", "what it is called in a sentence") { $0.title($1) },
    .text("Statement", "the objective itself", also: ["Objective"]) { part, _ in
      part.objective.statement
    },
  ]

  private static let teachingOfObjective: [FormField<PlacedObjective>] = [
    .lines("Assessments", "how anybody will know that it is met") { part, _ in
      part.objective.assessments.map(\.text)
    },
    .lines("Criteria", "what must be true of good work", also: ["Performance standards"]) {
      part, _ in part.criteria.map(\.criterion.text)
    },
    .lines("Materials", "what it is taught with") { part, _ in
      part.objective.materials.map(\.text)
    },
    .lines("Activities", "what learners do") { part, _ in
      part.objective.activities.map(\.text)
    },
    .lines("Units", "the units that teach it") { part, subject in
      units(of: part, subject).map { subject.program.name(of: $0.unit) }
    },
    .text("Weeks", "when it is taught", also: ["Week", "When"]) { part, subject in
      subject.times.steps(ofObjective: part.objective.id).map(subject.times.words)
    },
    .text("Hours", "the hours of the units that teach it") { part, subject in
      let hours = units(of: part, subject).compactMap(\.unit.allHours)
      return hours.isEmpty ? nil : hours.reduce(Amount(0), +).description
    },
    .text("Notes", "remarks on it") { part, _ in part.objective.notes },
    .truth("in all strands", "whether it asks for something in each strand") { part, _ in
      part.objective.strands.count == Strand.allCases.count
    },
  ]

  private static let listsOfObjective: [FormField<PlacedObjective>] = [
    .list(.outcome, "what it asks for, strand by strand") { part, subject in
      subject.list(part.outcomes, outcome)
    },
    .list(.standard, "the items that it and its outcomes address") { part, subject in
      subject.list(part.alignments, standard)
    },
    .list(.assessment, "its assessments") { part, subject in
      subject.list(part.objective.assessments.map { PlacedAssessment($0, part) }, assessment)
    },
    .list(.criterion, "the criteria of its assessments") { part, subject in
      subject.list(part.criteria, criterion)
    },
    .list(.material, "what it is taught with") { part, subject in
      subject.list(part.objective.materials, material)
    },
    .list(.activity, "what learners do") { part, subject in
      subject.list(part.objective.activities, activity)
    },
    .list(.unit, "the units that teach it") { part, subject in
      subject.list(units(of: part, subject), unit)
    },
  ]

  private static let outcomesByStrand = Strand.allCases.map { strand in
    FormField<PlacedObjective>.lines(
      strand.title.capitalizedFirst, "what it asks for in \(strand.title)"
    ) { part, _ in part.objective.outcomes[strand].map(\.text) }
  }

  private static let outcomesWithCodes = Strand.allCases.map { strand in
    FormField<PlacedObjective>.lines(
      "\(strand.title.capitalizedFirst) with codes",
      "what it asks for in \(strand.title), with the codes that the text does not name"
    ) { part, subject in part.objective.outcomes[strand].map(subject.textWithCodes) }
  }

  private static let standardsOfObjective: [FormField<PlacedObjective>] = [
    .lines("Standards", "the standards and skills that it addresses, as our documents name them") {
      part, subject in part.alignments.map(subject.codes.words)
    },
    .lines("Codes", "the codes alone") { part, _ in part.alignments.map(\.item.code) },
  ]

  private static let standardsByStrand = Strand.allCases.map { strand in
    FormField<PlacedObjective>.lines(
      "\(strand.title.capitalizedFirst) standards",
      "the items that its outcomes in \(strand.title) address"
    ) { part, subject in part.alignments(in: strand).map(subject.codes.words) }
  }

  private static func units(of part: PlacedObjective, _ subject: FormSubject) -> [PlacedUnit] {
    let wanted = Set(part.objective.units)
    return wanted.isEmpty ? [] : subject.units.filter { wanted.contains($0.unit.id) }
  }

  static let outcome: [FormField<PlacedOutcome>] = [
    .text("Number", "its place in its strand", also: ["No."]) { part, _ in "\(part.number)" },
    .text("Text", "what it asks for", also: ["Outcome"]) { part, _ in part.outcome.text },
    .text("Text with codes", "the same, with the codes that the text does not name") {
      part, subject in subject.textWithCodes(part.outcome)
    },
    .choice("Strand", "the strand it belongs to", of: Strand.allCases.map(\.title)) { part, _ in
      part.strand.title.capitalizedFirst
    },
    .lines("Standards", "the standards and skills that it addresses, as our documents name them") {
      part, subject in part.outcome.alignments.map(subject.codes.words)
    },
    .lines("Codes", "the codes alone") { part, _ in part.outcome.alignments.map(\.item.code) },
    .lines("Codes with labels", "the codes, each with what it is about") { part, subject in
      part.outcome.alignments.map(subject.line)
    },
    .list(.standard, "the items that it addresses") { part, subject in
      subject.list(part.outcome.alignments, standard)
    },
  ]
}
