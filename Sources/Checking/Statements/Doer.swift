/// Who does what a statement says, where it begins with that: "the student", "nursing students".
struct Doer {
  /// How many words it takes.
  private(set) var length = 0
  /// Whether it begins with "the" or the like.
  private(set) var hasArticle = false
  /// Whether it is somebody who learns; others count only before "will".
  private(set) var isLearner = true
  /// Whether its verb has no s.
  private(set) var isPlural = false

  init?(_ words: some RandomAccessCollection<String>) {
    if let first = words.first, Self.articles.contains(first) {
      hasArticle = true
      length = 1
    }
    for word in words.dropFirst(length).prefix(4) {
      if Self.learners.contains(word) || Self.plural.contains(word) {
        length += 1
        isPlural = Self.plural.contains(word)
        return
      }
      if hasArticle, word == "will", length > 1 {
        isLearner = false
        return
      }
      // "Help students" and "the teacher helps students" have a verb already.
      let isVerb = hasArticle ? Verbs.base(word) != word : true
      guard !Verbs.openers.contains(word), !(isVerb && Verbs.isVerb(Verbs.base(word))) else {
        return nil
      }
      length += 1
    }
    return nil
  }

  private static let articles: Set<String> = ["a", "all", "an", "each", "every", "the"]

  private static let learners: Set<String> = [
    "apprentice", "candidate", "completer", "learner", "participant", "student", "trainee",
  ]

  private static let plural: Set<String> = [
    "apprentices", "candidates", "completers", "i", "learners", "participants", "students", "they",
    "trainees", "you",
  ]
}
