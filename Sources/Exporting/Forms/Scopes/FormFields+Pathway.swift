import Curriculum
import Reports

extension FormFields {
  static let credential: [FormField<Credential>] = [
    .text("Name", "what learners earn", also: ["Credential"]) { part, _ in part.name },
    .text("Issuer", "who gives it", also: ["Given by"]) { part, _ in part.issuer },
    .text("Kind", "certificate, license or degree") { part, _ in part.kind?.rawValue },
    .lines("Leads to", "the credentials it leads to") { part, subject in
      subject.program.pathway.credentials.filter { part.leadsTo.contains($0.id) }.map(\.name)
    },
  ]

  static let skillGain: [FormField<SkillGain>] = [
    .text("Text", "the measurable skill gain", also: ["Name", "Skill gain"]) { part, _ in
      part.rawValue.capitalizedFirst
    }
  ]

  static let laborMarketFact: [FormField<LaborMarketEvidence>] = [
    .text("Statement", "what it says", also: ["Text", "Fact"]) { part, _ in part.statement },
    .text("Source", "where it is from") { part, _ in part.source },
    .text("Date", "of when it is") { part, _ in part.date?.words },
    .text("Wage", "the wage it tells", also: ["Median wage"]) { part, _ in part.wage },
  ]

  static let supportService: [FormField<SupportService>] = [
    .text("Text", "what helps learners", also: ["Service", "Name"]) { part, _ in part.text },
    .text("Provider", "who gives it", also: ["Given by"]) { part, _ in part.provider },
  ]

  static let note: [FormField<Note>] = [
    .text("Heading", "what it is about", also: ["Title"]) { part, _ in part.heading },
    .text("Text", "what it says", also: ["Note"]) { part, _ in part.text },
  ]
}
