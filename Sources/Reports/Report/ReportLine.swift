/// A line of text, perhaps led by a word that stands out.
public struct ReportLine: Hashable, Sendable {
  /// A few words before the text that stand out, such as a label.
  public var lead: String?
  /// The text.
  public var text: String
  /// How loud it is.
  public var tone: Tone

  /// Takes a line.
  public init(_ text: String, lead: String? = nil, tone: Tone = .plain) {
    self.text = text
    self.lead = lead
    self.tone = tone
  }

  /// The lead and the text as one string.
  public var plainText: String {
    guard let lead else { return text }
    return text.isEmpty ? lead : "\(lead) \(text)"
  }

  /// How loud a line is.
  public enum Tone: String, Hashable, Sendable {
    /// As the text around it.
    case plain
    /// Louder.
    case strong
    /// A remark beside the text, such as the codes of an outcome.
    case quiet
  }
}
