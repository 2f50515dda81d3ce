/// A label and what is known under it.
public struct ReportFact: Hashable, Sendable {
  /// What is said where nothing is known, so that a reader sees that it was looked for.
  public static let notStated = "not stated"

  /// What the values are.
  public var label: String
  /// What is known; empty when nothing is.
  public var values: [String]

  /// Takes what is known under a label; empty texts are not known.
  public init(_ label: String, _ values: [String?]) {
    self.label = label
    self.values = values.compactMap { $0 }.filter { !$0.isEmpty }
  }

  /// Takes the one thing that is known under a label.
  public init(_ label: String, _ value: String?) { self.init(label, [value]) }

  /// Whether anything is known.
  public var isStated: Bool { !values.isEmpty }

  /// The values in one line, or that nothing is stated.
  public var text: String { isStated ? values.joined(separator: "; ") : Self.notStated }
}
