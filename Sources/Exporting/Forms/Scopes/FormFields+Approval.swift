import Curriculum
import Reports

extension FormFields {
  static let budgetLine: [FormField<BudgetLine>] = [
    .text("Category", "the kind of cost") { part, _ in part.category },
    .text("Text", "what it is for", also: ["Item", "Description"]) { part, _ in part.text },
    .text("Amount", "what it costs") { part, _ in part.amount?.dollars },
    .text("Source", "where the money comes from", also: ["Funding"]) { part, _ in part.source },
  ]

  static let assurance: [FormField<Assurance>] = [
    .text("Text", "what is promised", also: ["Assurance"]) { part, _ in part.text },
    .text("Party", "who promises it") { part, _ in part.party },
    .text("Date given", "when it was given", also: ["Date"]) { part, _ in part.given?.words },
  ]

  static let attachment: [FormField<Attachment>] = [
    .text("Title", "what it is", also: ["Name"]) { part, _ in part.title ?? part.file },
    .text("Kind", "what sort of document it is") { part, _ in part.kind },
    .text("File", "the name of the file") { part, _ in part.file },
  ]

  static let requirement: [FormField<ChecklistEntry>] = [
    .text("Code", "its code") { part, _ in part.code },
    .text("Citation", "where the rule stands") { part, _ in part.citation ?? part.code },
    .text("Label", "what it is about") { part, _ in part.label },
    .text("Text", "what it asks", also: ["Statement", "Requirement"]) { part, _ in
      part.statement
    },
    .text("Question", "the question of the form") { part, _ in part.question },
    .text("Status", "met, shown, open", also: ["Answer status"]) { part, _ in
      part.status.rawValue
    },
    .lines("Answer", "what the program says to it") { part, _ in
      part.answers.isEmpty ? part.found.map(\.capitalizedFirst) : part.answers
    },
    .lines("Evidence", "what of the program shows it") { part, _ in
      part.found.map(\.capitalizedFirst)
    },
    .lines("Missing", "what is not there yet") { part, _ in part.missing.map(\.capitalizedFirst) },
    .truth("open", "whether something is missing") { part, _ in part.isOpen },
  ]

  static let remark: [FormField<PlacedRemark>] = [
    .text("Number", "its place in its round", also: ["No."]) { part, _ in "\(part.number)" },
    .text("Text", "what the reviewer found", also: ["Remark", "Comment", "Finding"]) { part, _ in
      part.remark.comment
    },
    .text("Criterion", "what it was held against") { part, _ in
      part.remark.criterion ?? part.remark.requirement?.code
    },
    .text("Reviewer", "who found it") { part, _ in part.round.reviewer },
    .text("Status", "meets criteria, or needs revision", also: ["Verdict"]) { part, _ in
      part.remark.verdict?.rawValue
    },
    .text("Answer", "what was answered", also: ["Response"]) { part, _ in part.remark.response },
    .text("Change", "what was changed") { part, _ in part.remark.change },
    .text("Round", "in which round") { part, _ in part.round.name(at: part.index) },
    .truth("answered", "whether it was answered") { part, _ in part.remark.isAnswered },
  ]

  static let gap: [FormField<CoverageGap>] = [
    .text("Text", "what is missing", also: ["Gap"]) { part, _ in part.words },
    .text("Place", "where it is missing") { part, _ in part.place },
    .text("About", "the words of the part or item") { part, _ in part.text },
    .text("Kind", "the kind of gap") { part, _ in part.kind.rawValue },
  ]
}
