import Curriculum

extension Syllabus {
  /// The number and title of the course that it is of; nil for the whole program.
  var courseName: String? {
    choices.course.map { whole.courses[$0].name }
  }

  /// How the strands are taught together, 34 CFR 463.37: as far as the program says it.
  var together: ReportSection? {
    let courses = whole.courses.filter { $0.role != .support }.map(\.name)
    let teaching = whole.teamTeaching
    let facts = [
      ReportFact("Taken at the same time", courses.count > 1 ? courses : []),
      ReportFact("Strands run together", jointDays), ReportFact("Taught together", teaching.model),
      ReportFact("Instructors together", teaching.overlap.words),
      ReportFact("Planned together", teaching.planning),
      ReportFact("For the occupation", whole.occupation.title),
    ].filter(\.isStated)
    guard facts.contains(where: { $0.label != "For the occupation" }) else { return nil }
    return ReportSection("How the strands work together", [.facts(facts)])
  }

  /// The days on which all three strands run; nil where they are not known or there are none.
  private var jointDays: String? {
    var dates = ByStrand<Dates?>(all: nil)
    for strand in Strand.allCases { dates[strand] = whole.components[strand]?.dates }
    return Concurrency(dates).days.map { "\($0.lowerBound.words) to \($0.upperBound.words)" }
  }

  /// How the wording of the program is called beside that for learners: only where a day of
  /// approval is known it was approved.
  var wordingName: String {
    let last = whole.lastDecided
    let isApproved = last?.decision == .approved && last?.returned != nil
    return isApproved ? "Approved wording" : "Wording of the program"
  }

  /// The same within a sentence.
  var lowerWordingName: String {
    wordingName.prefix(1).lowercased() + wordingName.dropFirst()
  }

  /// The notes on what every syllabus must state; that nothing is stated must be seen.
  func required(_ topic: NoteTopic) -> ReportSection {
    noted(topic)
      ?? ReportSection(
        topic.rawValue,
        [.paragraph(ReportLine("\(topic.rawValue): \(ReportFact.notStated).", tone: .quiet))])
  }
}
