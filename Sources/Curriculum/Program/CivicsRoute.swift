/// How a program of integrated English literacy and civics education comes to its training.
///
/// 34 CFR 463.74 names two ways.
public enum CivicsRoute: String, CaseIterable, Hashable, Sendable {
  /// Learners are enrolled in an IET program that other money pays for.
  case coEnrollment = "co-enrollment in IET with other funds"
  /// The funds of section 243 pay for the IET program.
  case section243 = "IET with section 243 funds"
}
