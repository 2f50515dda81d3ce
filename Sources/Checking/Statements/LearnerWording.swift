/// A statement as it is said to the learner, where that can be done without changing what it says.
public enum LearnerWording {
  private static let leads = [
    "will be able to": "You will be able to", "shall be able to": "You will be able to",
    "should be able to": "You will be able to", "can": "You can", "will": "You will",
    "shall": "You will",
  ]
  private static let subjects = [
    "learners", "the learners", "the learner", "students", "the students", "the student",
    "participants", "the participants", "the participant",
  ]

  /// The statement to a learner; nil where only a person can put it so.
  ///
  /// `Learners will measure…` and a sentence that begins with a verb are safe. A text that speaks of
  /// the learner once more, or of "their" something, is not: nobody knows whose it is.
  public static func of(_ statement: String) -> String? {
    let text = statement.split { $0.isWhitespace }.joined(separator: " ")
    for subject in subjects {
      for (lead, own) in leads.sorted(by: { $0.key.count > $1.key.count }) {
        let stem = "\(subject) \(lead) "
        guard text.lowercased().hasPrefix(stem) else { continue }
        let rest = String(text.dropFirst(stem.count))
        return isSafe(rest) ? "\(own) \(rest)" : nil
      }
    }
    let first = text.prefix { $0.isLetter }
    let word = first.lowercased()
    guard Verbs.isVerb(word), first.dropFirst().allSatisfy(\.isLowercase), isSafe(text) else {
      return nil
    }
    return "You will be able to \(word)\(text.dropFirst(first.count))"
  }

  private static func isSafe(_ text: String) -> Bool {
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    return !text.isEmpty
      && words.isDisjoint(with: [
        "they", "them", "their", "theirs", "themselves", "he", "she", "his", "her", "learner",
        "learners", "student", "students", "participant", "participants", "you", "your",
      ])
  }
}
