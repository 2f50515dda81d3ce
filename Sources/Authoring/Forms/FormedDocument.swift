/// A document that a college may have from a form of its own.
public enum FormedDocument: String, CaseIterable, Sendable {
  case syllabus
  case objectives
  case schedule
  case courseOutcomes = "course-outcomes"
  case partnerSummary = "partner-summary"
  case assessmentPlan = "assessment-plan"

  /// The name of its form in the folder `forms` of the templates.
  var form: String { rawValue }
}
