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

  /// Turns the example program into one that section 243 pays.
  mutating func makeCivics() {
    funding = ["243"]
    activities = [.englishLiteracyAndCivics]
    civicsRoute = .section243
    components.adultEducation?.content = "Reading, charting, and rights at work and as citizens."
    pathway.entryCriteria = "English language learners at NRS level 4"
  }
}
