/// A part of a profile of which the profile can say where it comes from.
public enum ProfilePart: String, CaseIterable, Hashable, Sendable {
  /// What the agency calls each strand.
  case strands
  /// The frameworks that count as content standards.
  case contentStandards = "content standards"
  /// The lists of requirements.
  case requirements
  /// The frameworks of which every item must be covered.
  case requiredFrameworks = "required frameworks"
  /// How many hours a credit stands for.
  case hoursPerCredit = "hours per credit"
  /// The courses that are preparation and not training.
  case preparationCourses = "preparation courses"
  /// Who signs.
  case signers
  /// The empty column for the reviewer.
  case reviewerColumn = "reviewer column"
  /// How much rules matter.
  case severities
}
