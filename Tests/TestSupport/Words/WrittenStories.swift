import OfficePackage
import SafeXML

/// The text of all stories of a file that Word shows, as it is written in the parts.
struct WrittenStories {
  struct Part {
    var name: String
    var pieces: [String]
  }

  private(set) var parts: [Part] = []
  private let package: OfficePackage

  init(of package: OfficePackage) {
    self.package = package
    guard let links = try? package.relationships(of: package.mainPart),
      let main = tree(package.mainPart), let body = main.root.first(.body),
      !namesSymbolFont(links.part(.styles))
    else { return }
    var walk = StoryWalk(prefixes: main.prefixes)
    walk.walk(story: body)
    parts.append(Part(name: package.mainPart.description, pieces: walk.pieces))
    let (footnotes, endnotes) = (Set(walk.footnotes), Set(walk.endnotes))
    add(links.part(.footnotes)) { note in
      note.written == .footnote && footnotes.contains(note.attribute(.id) ?? "")
    }
    add(links.part(.endnotes)) { note in
      note.written == .endnote && endnotes.contains(note.attribute(.id) ?? "")
    }
    add(links.part(.comments)) { $0.written == .comment && $0.attribute(.id) != nil }
    for margin in Set(walk.margins.compactMap({ links[$0]?.part })) {
      guard let tree = tree(margin) else { continue }
      var walk = StoryWalk(prefixes: tree.prefixes)
      walk.walk(story: tree.root)
      parts.append(Part(name: margin.description, pieces: walk.pieces))
    }
  }

  /// Adds the stories of a part that holds several, the first of each id.
  private mutating func add(_ part: PartName?, where isShown: (XMLNode) -> Bool) {
    guard let part, let tree = tree(part) else { return }
    var walk = StoryWalk(prefixes: tree.prefixes)
    var known: Set<String> = []
    for story in tree.root.children where isShown(story) {
      let isUsual = ["normal", nil].contains(story.attribute(.type))
      guard isUsual, let id = story.attribute(.id) else { continue }
      if known.insert(id).inserted || story.written == .comment { walk.walk(story: story) }
    }
    parts.append(Part(name: part.description, pieces: walk.pieces))
  }

  /// Whether some style may show characters other than those typed, wherever it is used.
  private func namesSymbolFont(_ styles: PartName?) -> Bool {
    guard let styles, let tree = tree(styles) else { return false }
    func isNamed(in node: XMLNode) -> Bool {
      if node.written == .runProperties, StoryWalk.hasSymbolFont(node) { return true }
      return node.children.contains { isNamed(in: $0) }
    }
    return isNamed(in: tree.root)
  }

  private func tree(_ part: PartName) -> XMLTree? {
    guard package.contains(part) else { return nil }
    return try? package.tree(of: part, vocabulary: WrittenName.vocabulary)
  }
}
