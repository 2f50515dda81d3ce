/// The verbs that begin an objective: which can be seen or measured, and which cannot.
package enum Verbs {
  /// Verbs for what happens inside a head; nobody can see whether it did.
  static let vague: Set<String> = [
    "acquire", "appreciate", "be", "become", "believe", "comprehend", "cover", "develop",
    "discover",
    "enjoy", "explore", "experience", "familiarize", "feel", "gain", "get", "grasp", "have",
    "improve",
    "increase", "know", "learn", "master", "memorize", "realize", "recognise", "see", "study",
    "think",
    "understand", "value",
  ]

  /// Words that begin a sentence and are no verbs.
  static let openers: Set<String> = [
    "a", "about", "all", "an", "and", "at", "basic", "by", "each", "for", "from", "how", "in", "it",
    "of", "on", "our", "participants", "some", "that", "the", "their", "there", "these", "they",
    "this",
    "through", "to", "what", "when", "where", "why", "with",
  ]

  /// Measurable verbs that look like nouns, so that their endings do not speak against them.
  static let nounLike: Set<String> = [
    "bring", "caution", "commission", "compliment", "condition", "document", "experiment",
    "implement", "mention", "motion", "partition", "position", "question", "ration", "ring",
    "section", "sing", "string", "supplement", "swing", "transition", "vision", "witness",
  ]

  /// Verbs that say that something is to be seen, and not yet what.
  static let showing: Set<String> = ["demonstrate", "display", "exhibit", "prove", "show"]

  /// Nouns for what happens inside a head.
  static let statesOfMind: Set<String> = [
    "appreciation", "awareness", "comprehension", "familiarity", "knowledge", "understanding",
  ]

  /// Vague verbs that are no nouns as well, so that they can be told within a sentence.
  static let inward: Set<String> = [
    "appreciate", "believe", "comprehend", "familiarize", "grasp", "know", "learn", "memorize",
    "realize", "understand",
  ]

  /// The beginnings that people put before the verb, the longest first, in words.
  static let stems: [[String]] = [
    "upon completion the learner will be able to", "the learner will be able to",
    "the student will be able to", "learners will be able to", "students will be able to",
    "participants will be able to", "the learner is able to", "the student is able to",
    "learners are able to", "students are able to", "the learner will", "the student will",
    "learners will", "students will", "participants will", "students can", "learners can",
    "the student can", "the learner can", "swbat", "be able to", "i can", "will be able to",
    "able to", "to",
  ].map { $0.split(separator: " ").map(String.init) }
}
