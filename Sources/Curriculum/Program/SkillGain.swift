/// The measurable skill gains of 34 CFR 677.155(a)(1)(v), of which a form asks the expected ones.
public enum SkillGain: String, CaseIterable, Hashable, Sendable {
  /// Type 1, clause (A).
  case educationalLevel = "educational functioning level"
  /// Type 2, clause (B).
  case secondaryDiploma = "secondary diploma or equivalent"
  /// Type 3, clause (C).
  case transcript
  /// Type 4, clause (D).
  case milestones = "progress toward milestones"
  /// Type 5, clause (E).
  case skillsExam = "technical or occupational skills exam"
}
