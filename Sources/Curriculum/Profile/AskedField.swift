/// One thing that an agency's form asks for, as the agency puts it.
public struct AskedField: Hashable, Sendable {
  /// What the form calls it.
  public var label: String
  /// What of a program answers it.
  public var topic: FieldTopic
  /// What the form says about it, in our words.
  public var help: String?
  /// The most that may be written.
  public var limit: TextLimit?
  /// Whether a blank answer sends the program back.
  public var isRequired: Bool
  /// Where it was seen that the agency asks for it.
  public var source: ProfileSource

  /// Takes a field as a form has it.
  public init(
    _ label: String, _ topic: FieldTopic, help: String? = nil, limit: TextLimit? = nil,
    isRequired: Bool = true, source: ProfileSource = ProfileSource()
  ) {
    self.label = label
    self.topic = topic
    self.help = help
    self.limit = limit
    self.isRequired = isRequired
    self.source = source
  }
}
