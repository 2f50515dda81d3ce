extension Statement {
  /// The verbs of what the learner does: the first, and each that a comma or "and" joins to it.
  var verbs: [String] {
    var verbs: [String] = []
    var isJoined = true
    for word in deed {
      let isJoint = Self.joints.contains(word.text)
      if word.mark != .none { isJoined = true }
      if isJoined, !isJoint, !word.hasDigit {
        let isVerb = Verbs.known.contains(word.text) || Verbs.showing.contains(word.text)
        if isVerb || verbs.isEmpty { verbs.append(word.text) }
        isJoined = false
      }
      if isJoint { isJoined = true }
    }
    return verbs
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
        return stem > 0 || Verbs.known.contains(verb.text)
      }
  }

  private static let joints: Set<String> = ["and", "or", "then", "also"]
}
