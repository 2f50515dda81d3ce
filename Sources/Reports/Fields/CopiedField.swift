public import Curriculum

/// One field of a form and the plain text that answers it.
public struct CopiedField: Hashable, Sendable {
  /// What the form calls it.
  public var label: String
  /// What of the program answers it.
  public var topic: FieldTopic
  /// The most that the form takes.
  public var limit: TextLimit?
  /// Whether a blank answer sends the program back.
  public var isRequired: Bool
  /// The text to paste, a line for each thing said; empty where nothing is.
  public var text: String
  /// Whether the text is a sentence of the program's prose and not a field of its own.
  public var isFromProse: Bool

  init(_ field: AskedField, of program: Program, _ narrative: Narrative) {
    label = field.label
    topic = field.topic
    limit = field.limit
    isRequired = field.isRequired
    let answer = TopicAnswer(topic, of: program, telling: narrative)
    isFromProse = answer.isFromProse
    text = answer.lines.joined(separator: "\n")
  }

  /// Whether the program says anything.
  public var isStated: Bool { !text.isEmpty }

  /// How much of the form's room the text takes; nil where the form sets no limit.
  public var limitNote: String? {
    guard let limit, isStated else { return nil }
    let count = limit.count(in: [text])
    let words = "\(count) of at most \(limit.count) \(limit.unit.rawValue)"
    return count > limit.count ? "\(words): too long by \(count - limit.count)" : words
  }

  /// What a person should know before pasting.
  var notes: [String] {
    let prose = isFromProse ? "taken from the text of the program; read it before you paste" : nil
    let missing = isRequired && !isStated ? "the form asks for an answer here" : nil
    return [limitNote, prose, missing].compactMap(\.self)
  }
}
