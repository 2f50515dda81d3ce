/// The adult education and literacy activities of 34 CFR 463.30(a) to (h).
public enum AdultEducationActivity: String, CaseIterable, Hashable, Sendable {
  /// Paragraph (a).
  case adultEducation = "adult education"
  /// Paragraph (b).
  case literacy
  /// Paragraph (c).
  case workplace = "workplace adult education and literacy"
  /// Paragraph (d).
  case familyLiteracy = "family literacy"
  /// Paragraph (e).
  case englishLanguageAcquisition = "English language acquisition"
  /// Paragraph (f).
  case englishLiteracyAndCivics = "integrated English literacy and civics education"
  /// Paragraph (g).
  case workforcePreparation = "workforce preparation"
  /// Paragraph (h).
  case integratedEducationAndTraining = "integrated education and training"
}
