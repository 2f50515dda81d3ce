public import Curriculum

/// What a program answers to a topic: what it states, or else the sentence of its prose that tells
/// of it.
///
/// Forms and reports ask here, so that no two documents of a packet answer one question differently.
public struct TopicAnswer: Hashable, Sendable {
  /// The answer, a line for each thing said; empty where nothing is.
  public let lines: [String]
  /// Whether it is a sentence of the prose and not a field of its own.
  public let isFromProse: Bool

  /// Asks a program.
  public init(_ topic: FieldTopic, of program: Program, telling narrative: Narrative) {
    self.init(stated: topic.copyLines(of: program), topic, telling: narrative)
  }

  /// Takes what a document states on a topic, or else the sentence that tells of it.
  init(stated lines: [String?], _ topic: FieldTopic, telling narrative: Narrative) {
    let stated = lines.compactMap(\.self).filter { $0.contains { !$0.isWhitespace } }
    let isLookedFor = stated.isEmpty && !Self.namesAndNumbers.contains(topic)
    let sentence = isLookedFor ? narrative.sentence(on: topic) : nil
    self.lines = sentence.map { [$0] } ?? stated
    isFromProse = sentence != nil
  }

  /// What is a number or a name of its own: a sentence that happens to hold one is no answer.
  private static let namesAndNumbers: Set<FieldTopic> = [
    .classSize, .wage, .overlap, .model, .seats,
  ]

  /// The one thing that is said; nil where nothing is.
  var text: String? { lines.first }
}
