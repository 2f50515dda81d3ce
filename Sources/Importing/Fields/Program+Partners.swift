import Curriculum

extension Program {
  /// Adds a provider; a second mention of the same one adds its role.
  mutating func addProvider(_ id: PartID, _ name: String, role: String?) {
    if let known = providers.firstIndex(where: { $0.name == name }) {
      providers[known].role = providers[known].role ?? role
      return
    }
    var provider = Provider(id: id)
    provider.name = name
    provider.role = role
    providers.append(provider)
  }
}
extension Partner {
  /// Adds what the partner does, and says which of the known activities it is.
  mutating func add(_ words: String) {
    var contribution = Contribution(id: PartID("\(id)-\(contributions.count + 1)"))
    contribution.text = words
    contribution.kind = Contribution.Kind(of: words)
    contributions.append(contribution)
  }
}

extension Contribution.Kind {
  /// The activity that some words speak of; nil when they speak of none.
  init?(of words: String) {
    let phrase = PlainWords(words)
    let named = Self.signs.first { $0.1.contains { phrase.range(of: $0) != nil } }
    guard let named else { return nil }
    self = named.0
  }

  /// The phrases that speak of each activity; of two that are spoken of, the earlier counts.
  private static let signs = [
    (
      Contribution.Kind.hiringCommitment,
      ["hires", "hire", "interview to each", "guarantees an interview"]
    ),
    (
      .workBasedLearning,
      [
        "clinical site", "internship", "work-based learning", "hosts", "job shadow",
        "hours of practice", "on-the-job", "placement",
      ]
    ),
    (.externships, ["externship", "teacher visit"]),
    (
      .trainingDemanded,
      ["reviews the objectives", "advisory", "advises", "names the skills", "training demand"]
    ),
  ].map { kind, phrases in (kind, phrases.map { PlainWords($0) }) }
}
