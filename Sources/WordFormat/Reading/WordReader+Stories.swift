import OfficePackage
import SafeXML

extension WordReader {
  /// Reads the notes that the text refers to, in the order of the text.
  mutating func readNotes(
    _ type: RelationshipType, _ name: WordName, in file: WordFile
  ) throws(WordReadingError) -> [WordStory] {
    let ids = (name == .footnote ? footnoteIDs : endnoteIDs).ids
    guard !ids.isEmpty, let opened = try file.open(type, &notices) else { return [] }
    counts.notes += ids.count
    guard counts.notes <= limits.notes else { throw tooMany(.notes, limits.notes) }
    turn(to: opened.part, opened.tree, opened.relationships)
    let notes = NoteReader.notes(in: opened.tree.root, name, among: Set(ids))
    var stories: [WordStory] = []
    for (place, id) in ids.enumerated() {
      guard let note = notes[id] else { continue }
      numbering.startOver()
      let number = place + 1
      let blocks = try story(name == .footnote ? .footnote(number) : .endnote(number), note)
      stories.append(WordStory(name: "\(name) \(number)", blocks: blocks))
    }
    return stories
  }

  mutating func readComments(in file: WordFile) throws(WordReadingError) -> [WordComment] {
    guard let opened = try file.open(.comments, &notices) else { return [] }
    turn(to: opened.part, opened.tree, opened.relationships)
    let threads = try file.open(.commentsExtended, &notices).map {
      CommentThreads($0.tree.root, most: limits.comments)
    }
    var comments: [WordComment] = []
    var idsByParagraph: [String: String] = [:]
    var parents: [Int: String] = [:]
    for element in opened.tree.root.children where element.kind == .comment {
      guard let id = element.attribute(.id) else { continue }
      guard comments.count < limits.comments else { throw tooMany(.comments, limits.comments) }
      numbering.startOver()
      let blocks = try story(.comment(comments.count + 1), element)
      let anchor = remarks[id]
      var comment = WordComment(
        id: id, author: element.attribute(.author) ?? "",
        initials: element.attribute(.initials), date: element.attribute(.date), blocks: blocks,
        quoted: anchor?.quoted ?? "", place: anchor?.place,
        parent: nil, isResolved: false)
      // A thread is told by the last paragraph of each comment (MS-DOCX 2.5.1).
      let paragraph = element.children.reversed().first { $0.kind == .p }
      if let key = paragraph?.attribute(.w14ParaId) {
        idsByParagraph[key] = id
        comment.isResolved = threads?.resolved.contains(key) ?? false
        parents[comments.count] = threads?.parents[key]
      }
      comments.append(comment)
    }
    for (place, key) in parents { comments[place].parent = idsByParagraph[key] }
    return comments
  }

  /// Reads headers and footers that Word shows, each part once, in the order of sections.
  ///
  /// A package holds 512 parts, and what all of them may hold is bounded.
  mutating func readMargins(
    in file: WordFile, showsEvenPages: Bool
  ) throws(WordReadingError) -> (headers: [WordStory], footers: [WordStory]) {
    var headers: [WordStory] = []
    var footers: [WordStory] = []
    let (parts, shown) = margins(of: file.relationships, showsEvenPages: showsEvenPages)
    for (part, isHeader) in parts {
      guard let opened = try file.open(part, &notices) else { continue }
      turn(to: part, opened.tree, opened.relationships)
      numbering.startOver()
      let number = (isHeader ? headers.count : footers.count) + 1
      let blocks = try story(isHeader ? .header(number) : .footer(number), opened.tree.root)
      let name = "\(isHeader ? "header" : "footer") \(number)"
      let story = WordStory(name: name, blocks: blocks)
      guard shown.contains(part) else {
        if story.text.contains(where: { !$0.isWhitespace }) {
          notices.append(WordNotice(.unshownHeader(story.text)))
        }
        continue
      }
      if isHeader { headers.append(story) } else { footers.append(story) }
    }
    return (headers, footers)
  }

  /// The parts of headers and footers in the order of the sections, and those of them that some
  /// section shows: one part may serve several.
  private func margins(
    of main: Relationships, showsEvenPages: Bool
  ) -> (parts: [(part: PartName, isHeader: Bool)], shown: Set<PartName>) {
    var parts: [(part: PartName, isHeader: Bool)] = []
    var seen: Set<PartName> = []
    var shown: Set<PartName> = []
    let firstPages = [WordName.headerReference, .footerReference].map {
      Self.showsFirstPages(of: sections, $0)
    }
    for (place, section) in sections.enumerated() {
      for reference in section.children {
        let isHeader = reference.kind == .headerReference
        guard isHeader || reference.kind == .footerReference,
          let part = reference.attribute(.rId).flatMap({ main[$0]?.part })
        else { continue }
        if seen.insert(part).inserted { parts.append((part, isHeader)) }
        let first = firstPages[isHeader ? 0 : 1][place]
        if Self.shows(reference, first: first, even: showsEvenPages) { shown.insert(part) }
      }
    }
    return (parts, shown)
  }

  private static func shows(_ reference: XMLNode, first: Bool, even: Bool) -> Bool {
    switch reference.attribute(.type) {
    case "first": first
    case "even": even
    default: true
    }
  }

  /// For each section, whether what it says of first pages is shown: in itself, or in one after
  /// it that says nothing of its own and takes it over (17.10.5).
  private static func showsFirstPages(of sections: [XMLNode], _ kind: WordName) -> [Bool] {
    var isTakenOver = false
    let backwards = sections.reversed().map { section in
      let isShown = section.isOn(.titlePg) || isTakenOver
      let hasOwn = section.children.contains {
        $0.kind == kind && $0.attribute(.type) == "first"
      }
      isTakenOver = isShown && !hasOwn
      return isShown
    }
    return backwards.reversed()
  }
}
