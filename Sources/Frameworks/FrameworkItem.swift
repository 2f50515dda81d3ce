/// One entry of a framework.
public struct FrameworkItem: Sendable, Hashable {
  /// The UUID of the entry in CASE.
  public var id: String
  /// The code that people cite; where a list has none, the UUID stands in for it.
  public var code: FrameworkCode
  /// A few words that fit a column head.
  public var label: String
  /// The whole text of the entry.
  public var statement: String
  /// The levels that the entry belongs to, such as `C`.
  public var level: [String]
  /// Other words that people use for the entry.
  public var keywords: [String]
  /// The type of entry as the list names it, such as `Standard` or `Group`.
  public var kind: String?
  /// The position of the parent among the items of the framework; nil at the top.
  public var parent: Int?
  /// Where the entry is found in its source, such as `34 CFR 463.37(b)`.
  public var citation: String?
  /// Whether the text is in our words, and not the publisher's.
  public var isParaphrase: Bool
  /// What a checklist asks until somebody answers the entry, such as `Which hours …?`.
  public var question: String?
  /// How deep the entry stands in the tree; 0 at the top.
  public var depth: Int

  /// Makes an entry.
  public init(
    id: String, code: FrameworkCode, label: String, statement: String, level: [String] = [],
    keywords: [String] = [], kind: String? = nil, parent: Int? = nil, citation: String? = nil,
    isParaphrase: Bool = false, question: String? = nil,
    depth: Int = 0
  ) {
    self.id = id
    self.code = code
    self.label = label
    self.statement = statement
    self.level = level
    self.keywords = keywords
    self.kind = kind
    self.parent = parent
    self.citation = citation
    self.isParaphrase = isParaphrase
    self.question = question
    self.depth = depth
  }

  /// Whether the list gives the entry a code; where it gives none, the UUID stands in for it.
  public var hasCode: Bool { code.description != id }

  /// The entry in a line: its code, when it has one, and its label.
  public var line: String {
    let words = label.isEmpty ? statement : label
    return hasCode ? "\(code)  \(words)" : words
  }
}
