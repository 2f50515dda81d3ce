import Curriculum

/// The measurable skill gains as forms name them: by type, by number, by a few words.
enum SkillGainNames {
  /// The gains that a value names, in the order of the regulation.
  static func gains(in value: String) -> [SkillGain] {
    let text = PlainWords(value)
    return SkillGain.allCases.filter { gain in
      signs[gain, default: []].contains { text.range(of: PlainWords($0)) != nil }
    }
  }

  private static let signs: [SkillGain: [String]] = [
    .educationalLevel: ["functioning level", "efl", "type 1"],
    .secondaryDiploma: ["diploma", "equivalency", "hse", "ged", "type 2"],
    .transcript: ["transcript", "report card", "type 3"],
    .milestones: ["milestone", "type 4"],
    .skillsExam: ["skill exam", "exam", "skill progression", "type 5"],
  ]
}
