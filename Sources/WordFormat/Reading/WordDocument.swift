package import OfficePackage
import SafeXML

/// What Word shows of a file: text, tables, lists and headings, without layout.
///
/// Tracked changes are read as accepted, or as the text stood before them, and told beside the
/// text in both views. What could not be read or is not shown is a notice; only a file that is no
/// Word file, or a hostile one, is an error.
package struct WordDocument: Sendable, Hashable {
  /// The body, in reading order.
  package var blocks: [WordBlock] = []
  /// The headers that Word shows, each once.
  package var headers: [WordStory] = []
  /// The footers that Word shows, each once.
  package var footers: [WordStory] = []
  /// The footnotes in the order of the text.
  package var footnotes: [WordStory] = []
  /// The endnotes in the order of the text.
  package var endnotes: [WordStory] = []
  /// The comments, which are no part of the text.
  package var comments: [WordComment] = []
  /// The tracked changes in the order of the text.
  package var changes: [WordChange] = []
  /// The sections of the body, with their pages.
  package var sections: [WordSection] = []
  /// What the file tells about itself.
  package var properties = WordProperties()
  /// What a reader of the text should know.
  package var notices: [WordNotice] = []

  /// A document without text.
  package init() {}

  /// Reads the bytes of a file.
  package init(
    reading bytes: [UInt8], view: WordView = .accepted, limits: WordLimits = .usual
  ) throws(WordReadingError) {
    let package: OfficePackage
    do throws(OfficePackageError) {
      package = try OfficePackage(reading: bytes)
    } catch {
      throw .package(error)
    }
    try self.init(reading: package, view: view, limits: limits)
  }

  /// Reads an opened file.
  package init(
    reading package: OfficePackage, view: WordView = .accepted, limits: WordLimits = .usual
  ) throws(WordReadingError) {
    let file: WordFile
    let tree: XMLTree
    do throws(OfficePackageError) {
      file = try WordFile(package)
      tree = try package.tree(of: file.main, vocabulary: WordName.bodyVocabulary)
    } catch {
      throw .package(error)
    }
    let body = try Self.body(of: tree, in: file)
    var notices = WordNotices(limits: limits)
    // A project of macros beside a main part whose type has none is as harmless: nobody runs it.
    if package.contentType(of: file.main)?.mayHoldMacros == true
      || file.relationships.first(.vbaProject) != nil
    {
      notices.append(WordNotice(.macros))
    }
    var styles = Styles()
    if let opened = try file.open(.styles, &notices) {
      try opened.refuse(moreThan: limits.styles, .styles, .style)
      styles = Styles(reading: opened.tree.root, limits: limits)
    }
    var numbering = Numbering()
    if let opened = try file.open(.numbering, &notices) {
      try opened.refuse(moreThan: limits.lists, .lists, .abstractNum)
      try opened.refuse(moreThan: limits.lists * 4, .lists, .num)
      numbering = Numbering(reading: opened.tree.root, styles: styles)
    }
    let settings = try file.open(.settings, &notices)
    var reader = WordReader(
      file, styles: styles, numbering: numbering, view: view, limits: limits)
    for notice in styles.notices { notices.append(notice) }
    reader.notices = notices
    reader.turn(to: file.main, tree, file.relationships)
    blocks = try reader.story(.body, body)
    footnotes = try reader.readNotes(.footnotes, .footnote, in: file)
    endnotes = try reader.readNotes(.endnotes, .endnote, in: file)
    (headers, footers) = try reader.readMargins(
      in: file, showsEvenPages: settings?.tree.root.isOn(.evenAndOddHeaders) ?? false)
    comments = try reader.readComments(in: file)
    changes = reader.changes
    sections = reader.pages
    self.notices = reader.notices.all
    properties = try WordProperties(of: file, styles: styles)
  }

  private static func body(
    of tree: XMLTree, in file: WordFile
  ) throws(WordReadingError) -> XMLNode {
    let root = tree.root
    guard root.kind == .document else {
      throw .notWord(WordReadingError.OtherKind(mainType: file.package.contentType(of: file.main)))
    }
    for prefix in (root.attribute(.mcMustUnderstand) ?? "").split(separator: " ")
    where !WordNamespace.isUnderstood(prefix: prefix, declared: tree.prefixes) {
      throw .unknownFeature(file.main, name: String(prefix))
    }
    guard let body = root.first(.body) else { throw .noBody(file.main) }
    return body
  }
}
