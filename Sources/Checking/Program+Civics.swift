import Curriculum

extension Program {
  /// Whether the rules on integrated English literacy and civics education concern the program:
  /// section 243 pays for it, or it says so of itself (34 CFR 463.33 and 463.70).
  var isForCivics: Bool {
    civicsRoute != nil || activities.contains(.englishLiteracyAndCivics)
      || funding.contains { text in
        text.split { !$0.isNumber }.contains("243")
      }
  }
}
