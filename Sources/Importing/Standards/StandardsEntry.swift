/// One entry that a document of standards was found to have.
struct StandardsEntry: Sendable {
  /// What an entry is.
  enum Kind: Sendable, Hashable {
    /// A heading, which stands only where entries stand below it.
    case group
    case standard
    case role(StandardsRole)
  }

  var kind: Kind
  /// The code that people cite, as the document writes it.
  var code: String?
  /// The number of its list, where that is no code of its own.
  var count: String?
  var statement: String
  var levels: [String] = []
  /// What else the document says of it, a line each.
  var notes: [String] = []
  var parent: Int?
  /// The paragraphs whose words it holds.
  var passages: [Passage.ID]
  /// Where it stands.
  var place: String

  init(
    _ kind: Kind, code: String? = nil, count: String? = nil, statement: String,
    levels: [String] = [], parent: Int?, passages: [Passage.ID], place: String
  ) {
    self.kind = kind
    self.code = code
    self.count = count
    self.statement = statement
    self.levels = levels
    self.parent = parent
    self.passages = passages
    self.place = place
  }
}
