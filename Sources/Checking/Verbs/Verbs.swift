/// The verbs that begin an objective: which can be seen or measured, and which cannot.
package enum Verbs {
  /// Verbs for what happens inside a head; nobody can see whether it did.
  ///
  /// What was memorized or recognized is heard when it is said: these two stand at the first of
  /// Bloom's levels, which has a rule of its own.
  static let vague: Set<String> = [
    "appreciate", "be", "become", "believe", "comprehend", "discover", "enjoy", "experience",
    "explore", "familiarize", "feel", "grasp", "know", "learn", "realize", "see", "study", "think",
    "understand", "value",
  ]

  /// Verbs that are vague with something of the head for their object, and else plain: a care plan
  /// is developed, and a wound is covered.
  static let judgedByObject: Set<String> = [
    "acquire", "cover", "develop", "gain", "get", "have", "improve", "increase", "master",
  ]

  /// What is gained in the head, or in a learner on the whole, and not made.
  static let gains: Set<String> = statesOfMind.union([
    "abilities", "ability", "acquainted", "attitude", "attitudes", "better", "comfortable",
    "competence", "competencies", "competency", "confidence", "confident", "english", "experience",
    "expertise", "exposure", "familiar", "fluency", "habits", "insight", "insights", "literacy",
    "mastery", "mindset", "proficiency", "sense", "skill", "skills", "thinking", "understandings",
    "vocabulary",
  ])

  /// What a class goes through.
  static let contents: Set<String> = [
    "basics", "chapter", "chapters", "concept", "concepts", "content", "fundamentals", "principles",
    "theory", "topic", "topics", "unit", "units",
  ]

  /// Words behind which the object of a verb is over.
  static let prepositions: Set<String> = [
    "about", "as", "at", "by", "during", "for", "from", "how", "in", "into", "of", "on", "so",
    "that", "through", "to", "under", "using", "what", "when", "where", "while", "with", "within",
    "without",
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
    "bring", "caution", "commission", "compliment", "condition", "decommission", "document",
    "experiment", "fling", "function", "harness", "implement", "mention", "motion", "partition",
    "portion", "position", "question", "ration", "reposition", "requisition", "ring", "section",
    "sing", "sling", "station", "string", "supplement", "swing", "transition", "witness", "wring",
  ]

  /// Verbs that say that something is to be seen, and not yet what.
  static let showing: Set<String> = ["demonstrate", "display", "exhibit", "prove", "show"]

  /// Nouns for what happens inside a head.
  static let statesOfMind: Set<String> = [
    "appreciation", "awareness", "comprehension", "familiarity", "knowledge", "understanding",
  ]

  /// Vague verbs that are no nouns as well, so that they can be told within a sentence.
  static let inward: Set<String> = [
    "appreciate", "believe", "comprehend", "familiarize", "grasp", "know", "learn", "realize",
    "understand",
  ]
}
