extension Narrative {
  /// The first sentence that tells of a topic; nil where none does, or the topic is no matter of
  /// prose.
  public func sentence(on topic: FieldTopic) -> String? {
    sentences.first { tells(of: topic, $0) }?.text
  }

  private func tells(of topic: FieldTopic, _ sentence: Sentence) -> Bool {
    switch topic {
    case .pathway: sentence.isOfPathway && sentence.has(Self.pathway)
    case .nextSteps: sentence.isOfPathway && sentence.has(Self.steps)
    case .laborMarket:
      sentence.has(Self.market) && sentence.words.contains { $0.first?.isNumber == true }
    case .wage:
      sentence.has(["wage", "wages", "earn", "earns"])
        && sentence.words.contains { $0.first?.isNumber == true }
    case .boardPlan: sentence.hasPhrase(Self.boardPlan)
    case .classSize:
      sentence.hasPhrase(Self.classSize) && sentence.words.contains { Int($0) != nil }
    case .teamTeaching, .planning: tellsOfCooperation(sentence)
    default: false
    }
  }

  /// Two people, or those who teach, and a word for doing it together.
  private func tellsOfCooperation(_ sentence: Sentence) -> Bool {
    let people = sentence.words.count { names.contains($0) }
    return sentence.has(Self.together)
      && (people >= 2 || sentence.has(["instructors", "teachers", "faculty"]))
  }

  private static let pathway: Set = ["pathway", "pathways", "ladder"]
  private static let steps: Set = [
    "next", "then", "after", "afterward", "continue", "lead", "leads", "advance", "go", "rung",
    "add", "toward", "transfer", "articulates",
  ]
  private static let market: Set = [
    "opening", "openings", "vacancies", "jobs", "wage", "demand", "employment", "growth",
  ]
  private static let boardPlan = [
    ["board", "s", "plan"], ["local", "plan"], ["board", "plan"], ["workforce", "plan"],
  ]
  private static let classSize = [
    ["class", "size"], ["in", "each", "class"], ["per", "class"], ["a", "class", "of"],
    ["learners", "in", "a", "class"], ["students", "in", "a", "class"], ["seats"],
  ]
  private static let together: Set = [
    "together", "share", "shared", "shares", "both", "joint", "jointly", "co", "coteach", "coplan",
    "team",
  ]
}

extension Narrative.Sentence {
  fileprivate func has(_ telling: Set<String>) -> Bool { words.contains(where: telling.contains) }

  fileprivate func hasPhrase(_ phrases: [[String]]) -> Bool {
    phrases.contains { phrase in
      words.indices.contains { words[$0...].starts(with: phrase) }
    }
  }
}
