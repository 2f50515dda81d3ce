import Curriculum
import Exporting
import Reports

extension Desk {
  /// The document that a stamp is of, made from a program as it is now; nil where what a person
  /// chose when it was made is not known.
  ///
  /// A form is filled again where it is at hand, from among those named or from the templates.
  func remade(
    _ stamp: DocumentStamp, of program: Program, ending: String, forms: [FormFile]
  ) throws(AuthoringError) -> ExportedFile? {
    if stamp.form != nil {
      guard let desk = stamp.profile.flatMap(laid(forProfile:)),
        let form = desk.form(of: stamp, among: forms)
      else { return nil }
      let day = stamp.day.flatMap { CalendarDay($0) }
      return try desk.fill(form, with: program, on: day, named: "again.docx").file
    }
    // What the other documents of its packet are, no stamp says.
    guard let kind = ReportKind(rawValue: stamp.document), !stamp.isOfPacket else { return nil }
    let name = "again.\(ending == "htm" ? "html" : ending)"
    switch kind {
    case .cover: return try cover(program, named: name)
    case .objectives: return try objectiveSheet(program, named: name)
    case .syllabus:
      return try syllabus(
        program, course: stamp.part, isForLearners: stamp.wording == "learners", named: name)
    case .schedule: return try schedule(program, named: name)
    case .courseOutcomes: return try courseOutcomes(program, named: name)
    case .partnerSummary: return try partnerSummary(program, partner: stamp.part, named: name)
    case .reviews: return try reviewReport(program, named: name)
    case .checklist: return try checklist(program, named: name)
    case .crosswalk: return try crosswalk(program, named: name)
    case .teamTeaching, .assessmentPlan, .laborMarket, .credentials, .boardPlan, .budget,
      .assurances:
      return try Self.document(
        kind.report(of: program, library: library), of: program, named: name)
    case .gaps, .programs, .signatures, .responses, .registration, .checks, .packetChange, .change:
      return nil
    }
  }
}
