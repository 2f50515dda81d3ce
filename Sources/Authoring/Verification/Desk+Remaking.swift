import Curriculum
import Exporting
import Reports

extension Desk {
  /// The document that a stamp is of, made from a program as it is now; nil where what a person
  /// chose when it was made is not known.
  func remade(
    _ stamp: DocumentStamp, of program: Program, ending: String
  ) throws(AuthoringError) -> ExportedFile? {
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
