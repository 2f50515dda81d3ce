package import Curriculum
package import Exporting
import Reports

extension Desk {
  /// The units, hours and dates, as .docx, .html or .md.
  package func schedule(
    _ program: Program, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    try Self.document(Schedule(of: program).report(), of: program, named: path)
  }

  /// How anybody will know that each objective is met, as .docx, .html or .md.
  package func assessmentPlan(
    _ program: Program, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    try Self.document(
      AssessmentPlan(of: program, library: library).report(), of: program, named: path)
  }

  /// Each course with its outcomes, as .docx, .html or .md.
  package func courseOutcomes(
    _ program: Program, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    try Self.document(
      CourseOutcomeSummary(of: program, library: library).report(), of: program, named: path)
  }

  /// One page for all partners, or for the one of a name, as .docx, .html or .md.
  package func partnerSummary(
    _ program: Program, partner name: String? = nil, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    var partner: Partner?
    if let name { partner = try Self.partner(named: name, of: program) }
    return try Self.document(
      PartnerSummary(of: program, for: partner).report(), of: program, named: path)
  }

  private static func partner(
    named name: String, of program: Program
  ) throws(AuthoringError) -> Partner {
    let wanted = name.lowercased()
    let names = program.partners.map(\.name)
    if let exact = program.partners.first(where: { $0.name.lowercased() == wanted }) {
      return exact
    }
    let near = program.partners.filter {
      !wanted.isEmpty && $0.name.lowercased().contains(wanted)
    }
    if near.count == 1, let one = near.first { return one }
    guard !names.isEmpty else {
      throw .request(
        name,
        "The program names no partner. Leave --partner out, or add the partner to the program.")
    }
    let meant = Spelling.nearest(to: name, among: names).map { "Did you mean “\($0)”? " } ?? ""
    let what =
      near.isEmpty ? "No partner has this name." : "Several partners have this in their names."
    throw .request(
      name, "\(what) \(meant)The program names: \(names.joined(separator: "; ")).")
  }

  /// What the form of the profile asks and what a program says, to be pasted field by field.
  package func fieldByField(_ program: Program) -> String {
    FieldByField(of: program, profile: profile).text
  }

  /// The names of the fields and how long each text is.
  package func fieldList(_ program: Program) -> String {
    FieldByField(of: program, profile: profile).list
  }

  /// The text of one field by its label or topic, and what a person should know of it; the text is
  /// empty where the program says nothing.
  package func field(
    named name: String, of program: Program
  ) throws(AuthoringError) -> (text: String, label: String, note: String?) {
    let form = FieldByField(of: program, profile: profile)
    let found = form.fields(named: name)
    guard let first = found.first else {
      let meant = Spelling.nearest(to: name, among: form.names).map { "Did you mean “\($0)”? " }
      throw .request(
        name,
        "The form of “\(profile.title)” has no such field. \(meant ?? "")`--list` names its fields."
      )
    }
    let text = found.filter(\.isStated).map(\.text).joined(separator: "\n")
    return (text, first.label, first.limitNote)
  }
}
