extension Statement {
  /// The verbs of what the learner does: the first, and each that a comma or "and" joins to it.
  var verbs: [String] { verbs { _ in true } }

  /// The verbs without the words of a list, which may be tools: "a hammer, drill, saw and file".
  var tasks: [String] { verbs { !$0.isListed } }

  /// A word that is a verb by the lists, and how it stands.
  private struct Candidate {
    /// Whether it is nothing but a member of a list behind an object of the verb before.
    let isListed: Bool
  }

  private func verbs(_ counts: (Candidate) -> Bool) -> [String] {
    let words = Array(deed)
    var verbs: [String] = []
    // "The student measures and charts" has an s at each verb, and "read charts" has a noun.
    let hasEndings = words.first.map { Verbs.base($0.text) != $0.text && Verbs.isKnown($0.text) }
    var isJoined = true
    var lastIsVerb = false
    for (index, word) in words.enumerated() {
      let isJoint = Self.joints.contains(word.text)
      if word.mark != .none { isJoined = true }
      if isJoint {
        isJoined = true
        continue
      }
      var isVerb = false
      if isJoined, !word.hasDigit {
        let text = hasEndings ?? false ? Verbs.base(word.text) : word.text
        isVerb = Verbs.known.contains(text) || Verbs.showing.contains(text)
        if isVerb {
          let isAlone = words.dropFirst(index + 1).first.map(Self.endsMember) ?? true
          isVerb = counts(Candidate(isListed: isAlone && !lastIsVerb && !verbs.isEmpty))
        }
        if isVerb || verbs.isEmpty {
          verbs.append(word.text)
          isVerb = true
        }
        isJoined = false
      }
      lastIsVerb = isVerb
    }
    return verbs
  }

  private static func endsMember(_ next: WrittenWord) -> Bool {
    next.mark != .none || joints.contains(next.text)
  }

  /// How many sentences begin with a verb or with "the learner will".
  var sentencesThatAsk: Int {
    let starts = words.indices.filter { $0 > 0 && words[$0].mark == .sentence }
    return 1
      + starts.count { start in
        // The number of a list stands before its sentence.
        let sentence = Array(words[start...].drop { $0.hasDigit })
        guard let first = sentence.first, first.isCapitalized, !first.isAside else { return false }
        let stem = Stem.length(sentence)
        guard let verb = sentence.dropFirst(stem).first else { return false }
        if stem > 0 { return !Self.criteria.contains(Verbs.base(verb.text)) }
        return Verbs.known.contains(verb.text) && !Self.saysHowWell(sentence)
      }
  }

  /// Whether a sentence that begins with a word for a verb says how good the work is: "work is
  /// checked", "score of 80 %".
  private static func saysHowWell(_ sentence: [WrittenWord]) -> Bool {
    // "Report and log are legible" has two nouns before its verb.
    let rest = sentence.dropFirst().drop { joints.contains($0.text) || Verbs.isVerb($0.text) }
    if let next = rest.first, statesHowWell.contains(next.text) { return true }
    guard let first = sentence.first, measures.contains(first.text) else { return false }
    return sentence.dropFirst().first.map { !objects.contains($0.text) } ?? true
  }

  private static let joints: Set<String> = ["and", "or", "then", "also"]

  /// Verbs of sentences about learners that say how well, or with what.
  private static let criteria: Set<String> = [
    "achieve", "be", "earn", "finish", "get", "have", "meet", "need", "pass", "reach", "receive",
    "score", "use", "work",
  ]

  private static let statesHowWell: Set<String> = [
    "agrees", "are", "can", "contains", "equals", "exceeds", "falls", "follows", "has", "have",
    "includes", "is", "matches", "may", "meets", "must", "of", "reads", "remains", "shall",
    "should", "shows", "stays", "was", "were", "will",
  ]

  /// Nouns of criteria that are verbs only before an article.
  private static let measures: Set<String> = ["grade", "rate", "score", "time", "work"]

  private static let objects: Set<String> = ["a", "an", "each", "the", "your"]
}
