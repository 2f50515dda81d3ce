/// What a filled form does not give back as it was, and why; docs/forms.md tells the same.
struct KnownDifference: Equatable {
  /// The beginning of the name of the form's file; empty for every form.
  var form = ""
  /// The sample; nil for every one.
  var sample: String?
  /// The field and those within it.
  var field: String
  /// `lost`, `added`, or both.
  var signs = ["lost", "added"]
  var reason: String

  /// Whether it explains what was lost or added.
  func explains(_ sign: String, of other: String, form path: String, sample name: String) -> Bool {
    signs.contains(sign) && (other == field || other.hasPrefix(field + "/"))
      && path.split(separator: "/").last?.hasPrefix(form) ?? false && sample ?? name == name
  }

  static let all: [KnownDifference] = [
    KnownDifference(
      sample: "commercial-driving", field: "objectives/label", signs: ["added"],
      reason: "The form counts objectives that have no label, and the number comes back as one."),
    KnownDifference(
      field: "dates", signs: ["added"],
      reason: "The form tells the first and the last day of the components as those of the program."
    ),
    KnownDifference(
      field: "signers/role", signs: ["added"],
      reason: "The form asks the agency’s signers where the program names none."),
    KnownDifference(
      form: "syllabus", field: "materials", signs: ["added"],
      reason: "The syllabus lists the materials of all objectives at the end, once."),
    KnownDifference(
      form: "syllabus", sample: "it-help-desk", field: "objectives/label",
      reason: "A heading says “Objective 1” where the program says “1”."),
    KnownDifference(
      form: "syllabus", sample: "early-childhood", field: "objectives/label", signs: ["lost"],
      reason: "A heading says “Objective 1 (no. 16)” where several objectives are called 1."),
    KnownDifference(
      sample: "early-childhood", field: "title",
      reason:
        "A title that speaks of learning objectives is taken for a heading where no label stands before it."
    ),
    KnownDifference(
      sample: "early-childhood", field: "instructors", signs: ["lost"],
      reason: "Of three names with commas between them the second could be the trade of the first."),
    KnownDifference(
      sample: "early-childhood", field: "signers", signs: ["lost"],
      reason: "A role that begins with “for” is not read below a line for a signature."),
    KnownDifference(
      form: "program-form", field: "summary", signs: ["lost"],
      reason: "A table with one question is read as text."),
    KnownDifference(
      form: "program-form", field: "pathway/description", signs: ["lost"],
      reason: "A table with one question is read as text."),
    KnownDifference(
      form: "program-form", field: "pathway/labor market",
      reason:
        "A fact is found where the pathway or the summary tells it, and where the table tells it with a line break."
    ),
    KnownDifference(
      form: "program-form", field: "team teaching", signs: ["added"],
      reason:
        "The form takes a sentence of the summary where the program does not state this by itself."),
    KnownDifference(
      form: "objectives", sample: "welding", field: "pathway/description", signs: ["added"],
      reason:
        "The form takes a sentence of the summary where the program does not state this by itself."),
    KnownDifference(
      form: "enhanced-fte-plan", field: "pathway/labor market",
      reason:
        "The form asks for the wage and the jobs beside the facts, and what it says there is read as facts."
    ),
    KnownDifference(
      form: "enhanced-fte-plan", field: "dates", signs: ["lost"],
      reason: "The question for a start date is answered with the days of all strands."),
    KnownDifference(
      form: "course-formats", field: "dates", signs: ["lost"],
      reason: "The same line of several days."),
  ]
}
