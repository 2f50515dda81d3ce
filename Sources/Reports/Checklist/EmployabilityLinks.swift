import Curriculum

/// Which skills of the Employability Skills Framework speak for which skills of 34 CFR 463.34.
///
/// Teachers align with the framework and not with the rule, so the rule's lines would stay open
/// although the work is done. The two lists were written by different hands: a skill is related to
/// a paragraph and does not equal it, which is why it shows the paragraph in part and no more.
enum EmployabilityLinks {
  /// The skills for a paragraph, or for one of our own codes of the four basic skills.
  ///
  /// Paragraph (e), the transition to further education or work, is named by no skill.
  static func skills(for paragraph: String) -> [ItemReference] {
    codes(for: paragraph).map { ItemReference(framework: "esf", code: $0) }
  }

  /// The skills for one of our own names of a foundational professional skill.
  static func skills(forProfessional code: String) -> [ItemReference] {
    let skills: [String: [String]] = [
      "FPS.1": ["ESF.CS"], "FPS.2": ["ESF.IS"], "FPS.3": ["ESF.CT"], "FPS.4": ["ESF.PQ"],
      "FPS.5": ["ESF.IS", "ESF.PQ"], "FPS.6": ["ESF.PQ"], "FPS.7": ["ESF.TU"],
    ]
    return (skills[code] ?? []).map { ItemReference(framework: "esf", code: $0) }
  }

  private static func codes(for paragraph: String) -> [String] {
    switch paragraph {
    case "wps.1": ["ESF.AA"]
    case "wps.2": ["ESF.CT"]
    case "wps.3": ["ESF.TU"]
    case "wps.4": ["ESF.PQ"]
    case "463.34(a)": ["ESF.RM"]
    case "463.34(b)": ["ESF.IU"]
    case "463.34(c)": ["ESF.IS"]
    case "463.34(d)": ["ESF.ST"]
    case "463.34(f)": ["ESF.CS", "ESF.PQ"]
    default: []
    }
  }
}
