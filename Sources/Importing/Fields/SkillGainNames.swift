import Curriculum

/// The measurable skill gains as forms name them: by type, by number, by a few words.
enum SkillGainNames {
  /// The gains that a value names, in the order of the regulation.
  static func gains(in value: String) -> [SkillGain] {
    let text = PlainWords(value)
    return SkillGain.allCases.filter { gain in
      signs[gain, default: []].contains { text.range(of: $0) != nil }
    }
  }

  /// Whether a value names gains and says nothing else.
  static func understandsAll(_ value: String) -> Bool {
    let words = PlainWords(value).words
    return words.indices.allSatisfy { index in
      known.contains(words[index]) || isType(words[index], behind: words[..<index].last)
    }
  }

  /// Whether a number is that of a gain; any other is how many are expected.
  private static func isType(_ word: String, behind last: String?) -> Bool {
    last == "type" && ["1", "2", "3", "4", "5"].contains(word)
  }

  /// The words of 34 CFR 677.155(a)(1)(v), and those by which forms shorten them.
  private static let known: Set<String> = Set(
    PlainWords(
      """
      Documented achievement of at least one educational functioning level; documented attainment \
      of a secondary school diploma or its recognized equivalent; secondary or postsecondary \
      transcript or report card; satisfactory or better progress report towards established \
      milestones; successful passage of an exam that is required for a particular occupation or \
      progress in attaining technical or occupational skills as evidenced by trade-related \
      benchmarks; MSG, EFL, HSE, GED, gain, type, and, high, the, in, toward, to, knowledge based
      """
    ).words + signs.values.joined().flatMap(\.words))

  private static let signs: [SkillGain: [PlainWords]] = [
    .educationalLevel: ["functioning level", "efl", "type 1"],
    .secondaryDiploma: ["diploma", "equivalency", "hse", "ged", "type 2"],
    .transcript: ["transcript", "report card", "type 3"],
    .milestones: ["milestone", "type 4"],
    .skillsExam: ["skill exam", "exam", "skill progression", "type 5"],
  ].mapValues { $0.map { PlainWords($0) } }
}
