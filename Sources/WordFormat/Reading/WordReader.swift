import OfficePackage
import SafeXML

/// Reads the stories of one file: the state that they share, and the entry for each.
///
/// The rest is in the other extensions: blocks, tables, runs, fields, changes, boxes.
/// Elements are nested no deeper than the XML limits allow, so recursion over them is bounded.
struct WordReader {
  let limits: WordLimits
  let view: WordView
  let file: WordFile
  let styles: Styles
  var numbering: Numbering
  var part: PartName
  var relationships = Relationships.none
  var prefixes: [String: String] = [:]

  // What is gathered beside the blocks.
  var notices: WordNotices
  var changes: [WordChange] = []
  var remarks: [String: CommentAnchor] = [:]
  var footnoteIDs = NoteOrder()
  var endnoteIDs = NoteOrder()
  var sections: [XMLNode] = []
  var pages: [WordSection] = []
  /// The words of charts and diagrams by their parts, so that each part is read once.
  var drawingWords: [PartName: String] = [:]
  var counts = Counts()

  // Where the reader is.
  var cursor = StoryCursor(.body)
  var draft = ParagraphDraft()
  /// The traits of a paragraph whose mark is not there in this view: its words wait for the
  /// next paragraph.
  var joining: ParagraphTraits?
  var base = Style()
  /// What the style of the table says about the characters of the cell that is being read.
  var cellRun: RunProperties?
  var link: String?
  var isPlaceholder = false
  /// Content controls that the reader is in.
  var controlDepth = 0
  /// What the next paragraph begins with: bookmarks that stand before it, for example.
  var openAnchors: [WordAnchor.Kind] = []
  var fields: [Field] = []
  var codeDepth = 0
  var fieldCode: [UInt8] = []
  /// Where the outermost code begins that is being read.
  var codeStart: WordPlace?
  /// The deletions and moves away that the reader is in.
  var deletionDepth = 0
  /// The changes that the reader is in and that this view does not show.
  var absenceDepth = 0
  var openChanges: [Int] = []
  /// Whether a formatting change was told of the run before.
  var lastRunWasFormatted = false
  var openRemarks: [String] = []

  /// How much was read of what is limited.
  struct Counts {
    var tables = 0
    var rows = 0
    var cells = 0
    var notes = 0
    var paragraphs = 0
    var boxes = 0
    var quotes = 0
    var linkBytes = 0
  }

  init(
    _ file: WordFile, styles: Styles, numbering: Numbering, view: WordView, limits: WordLimits
  ) {
    self.file = file
    self.styles = styles
    self.numbering = numbering
    self.view = view
    self.limits = limits
    notices = WordNotices(limits: limits)
    part = file.main
  }

  /// Turns to another part.
  mutating func turn(to part: PartName, _ tree: XMLTree, _ relationships: Relationships) {
    self.part = part
    self.relationships = relationships
    prefixes = tree.prefixes
    for relationship in relationships.all {
      guard case .external(let address) = relationship.target,
        relationship.type != .hyperlink
      else { continue }
      notices.append(WordNotice(.externalContent(address)))
    }
  }

  /// Reads the blocks of a story from its element.
  mutating func story(
    _ story: WordPlace.Story, _ element: XMLNode
  ) throws(WordReadingError) -> [WordBlock] {
    cursor = StoryCursor(story)
    counts.boxes = 0
    draft.clear()
    joining = nil
    openAnchors = []
    fields = []
    codeDepth = 0
    fieldCode = []
    codeStart = nil
    openChanges = []
    deletionDepth = 0
    absenceDepth = 0
    openRemarks = []
    var blocks: [WordBlock] = []
    try readBlocks(of: element, into: &blocks)
    try finishJoining(into: &blocks)
    tellUnfinishedField(at: WordPlace(story: story))
    return blocks
  }

  mutating func tellUnfinishedField(at place: WordPlace) {
    let unfinished = String(decoding: fieldCode, as: UTF8.self)
    guard codeDepth > 0, unfinished.contains(where: { !$0.isWhitespace }) else { return }
    notices.append(WordNotice(.unfinishedField(unfinished), at: codeStart ?? place))
  }

  func tooMany(
    _ what: WordReadingError.Countable, _ limit: Int, at place: WordPlace? = nil
  ) -> WordReadingError {
    .tooMany(what, part, place ?? cursor.place, limit: limit)
  }
}
