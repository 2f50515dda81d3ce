import Curriculum
import Reports

extension FormFields {
  static let component: [FormField<Strand>] = [
    .choice(
      "Strand", "which of the three it is", of: Strand.allCases.map(\.title),
      also: ["Component", "Name"]
    ) { strand, _ in
      strand.title.capitalizedFirst
    },
    .text("Title", "what the program calls it") { $1.program.components[$0]?.title },
    .text("Description", "what is taught", also: ["Content"]) {
      $1.program.components[$0]?.content
    },
    .text("Hours", "its hours over the whole program") {
      $1.program.components[$0]?.hours.whole?.description
    },
    .text("Hours in words", "its hours in total, a week, and its weeks") {
      $1.program.components[$0]?.hours.words
    },
    .text("Hours per week", "its hours in each week") {
      $1.program.components[$0]?.hours.perWeek?.description
    },
    .text("Weeks", "how many weeks it takes") {
      $1.program.components[$0]?.hours.weeks?.description
    },
    .text("Dates", "when it starts and ends") { $1.program.components[$0]?.dates.words },
    .text("Start date", "its first day", also: ["Starts"]) {
      $1.program.components[$0]?.dates.starts?.words
    },
    .text("End date", "its last day", also: ["Ends"]) {
      $1.program.components[$0]?.dates.ends?.words
    },
    .lines("Instructors", "who teaches it") { strand, subject in
      subject.program.instructors(of: strand).map(\.name)
    },
    .text("Provider", "who gives it", also: ["Offered by"]) { strand, subject in
      subject.program.provider(of: strand)?.name
    },
    .text("Intensity", "why its hours are enough") { $1.program.components[$0]?.intensity },
    .text("Research", "what its instruction rests on") { $1.program.components[$0]?.research },
    .lines("Standards", "the content standards it follows") {
      $1.program.components[$0]?.standards ?? []
    },
    .lines("Services", "its training services") {
      ($1.program.components[$0]?.services ?? []).map(\.rawValue)
    },
    .lines("Materials", "what it is taught with") {
      ($1.program.components[$0]?.materials ?? []).map(\.text)
    },
  ]

  static let instructor: [FormField<Instructor>] = [
    .text("Name", "the person", also: ["Instructor"]) { part, _ in part.name },
    .text("Role", "what the person does") { part, _ in part.role },
    .text("Email", "where to write", also: ["E-mail"]) { part, _ in part.email },
    .text("Qualifications", "licenses and degrees") { part, _ in part.qualifications },
    .lines("Strands", "the strands that the person teaches", also: ["Strand"]) { part, subject in
      subject.program.strands(of: part).map(\.title.capitalizedFirst)
    },
  ]

  static let provider: [FormField<Provider>] = [
    .text("Name", "the organization", also: ["Provider"]) { part, _ in part.name },
    .text("Role", "what it does in the program") { part, _ in part.role },
    .text("Contact", "whom to ask", also: ["Contact person"]) { part, _ in part.contact },
    .text("Email", "where to write", also: ["E-mail"]) { part, _ in part.email },
    .text("Phone", "where to call") { part, _ in part.phone },
    .text("Address", "where it is") { part, _ in part.address },
  ]

  static let partner: [FormField<Partner>] = [
    .text("Name", "who it is", also: ["Partner"]) { part, _ in part.name },
    .text("Kind", "employer, agency, school", also: ["Role"]) { part, _ in part.kind },
    .text("Contact", "whom to ask", also: ["Contact person"]) { part, _ in part.contact },
    .lines("Contributions", "what it does") { part, _ in part.contributions.map(\.text) },
    .list(.contribution, "what it does") { part, subject in
      subject.list(part.contributions, contribution)
    },
  ]

  static let contribution: [FormField<Contribution>] = [
    .text("Text", "what the partner does", also: ["Contribution"]) { part, _ in part.text },
    .text("Kind", "the kind of contribution") { part, _ in part.kind?.rawValue },
  ]

  static let signer: [FormField<Signer>] = [
    .text("Role", "in what capacity", also: ["Signer", "Title"]) { part, _ in part.role },
    .text("Name", "the person") { part, _ in part.name },
    .text("Date signed", "when the person signed", also: ["Date", "Signed"]) { part, _ in
      part.signed?.words
    },
  ]
}
