import Curriculum

/// What a document says otherwise than the program beside which it lies.
///
/// A document may say less than the program: only what stands in both is compared, and what the
/// document alone has.
struct DocumentComparison {
  let program: Program
  let document: ComparedDocument
  private(set) var violations: [Violation] = []

  init(
    _ program: Program, _ document: ComparedDocument, _ extent: ComparisonExtent = .whole
  ) {
    self.program = program
    self.document = document
    if extent == .whole { compareTitles() }
    compareTimes()
    compareUnits()
    guard extent != .times else { return }
    compareNames()
    if extent == .frame { compareUnknown() } else { compareSets() }
  }

  var other: Program { document.program }

  mutating func tell(_ place: Place, _ sentence: String) {
    violations.append(Violation(place, "In \(document.name) \(sentence)"))
  }

  private mutating func compareTitles() {
    let titles = (PlainName(other.title), PlainName(program.title))
    guard !other.title.isEmpty, !program.title.isEmpty, !titles.0.holds(titles.1),
      !titles.1.holds(titles.0)
    else { return }
    tell(
      .program, "the title is “\(other.title)”, and in the program it is “\(program.title)”.")
  }

  private mutating func compareTimes() {
    look("hours of the program", .program, other.hours.whole, program.hours.whole)
    look("dates of the program", .program, other.dates, program.dates)
    let parts = Strand.allCases.map { strand in
      (
        title: strand.title, place: Place.part(strand.componentID, "the \(strand.title) component"),
        theirs: other.components[strand], ours: program.components[strand]
      )
    }
    for part in parts {
      look("hours of \(part.title)", part.place, part.theirs?.hours.whole, part.ours?.hours.whole)
    }
    for part in parts {
      look(
        "hours a week of \(part.title)", part.place, part.theirs?.hours.perWeek,
        part.ours?.hours.perWeek)
    }
    for part in parts {
      look("dates of \(part.title)", part.place, part.theirs?.dates, part.ours?.dates)
    }
  }

  mutating func look(_ what: String, _ place: Place, _ theirs: Amount?, _ ours: Amount?) {
    guard let theirs, let ours, theirs != ours else { return }
    tell(place, "the \(what) are \(theirs), and in the program they are \(ours).")
  }

  mutating func look(_ what: String, _ place: Place, _ theirs: Dates?, _ ours: Dates?) {
    guard let theirs = theirs?.days, let ours = ours?.days, theirs != ours else { return }
    tell(
      place,
      """
      the \(what) are \(theirs.lowerBound) to \(theirs.upperBound), and in the program they are \
      \(ours.lowerBound) to \(ours.upperBound).
      """)
  }
}
