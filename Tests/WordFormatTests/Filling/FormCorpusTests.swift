import OfficePackage
import SafeXML
import TestSupport
import Testing
import WordFormat
import ZipArchive

/// Every document of the corpus as if it were a form; without the corpus there is nothing to do.
struct FormCorpusTests {
  @Test(.enabled(if: Corpus.root != nil, "the corpus is not at hand"))
  func `every document goes through marks, mistakes and comments`() throws {
    var forms = 0
    for file in try Corpus.files("census.valid.txt") {
      guard let form = try? WordTemplate(reading: Corpus.bytes(file)) else { continue }
      forms += 1
      let mistakes = form.mistakes(FormBench.vocabulary)
      #expect(form.marks.count < 20_001 && form.paragraphs.count < 500_000)
      let commented = try form.commented(mistakes, author: "Plait", day: "2026-09-01")
      let before = try WordDocument(reading: Corpus.bytes(file))
      let after = try WordDocument(reading: commented)
      #expect(after.comments.count == before.comments.count + mistakes.count, "\(file)")
      #expect(after.text == before.text, "\(file)")
    }
    #expect(forms > 500)
  }

  @Test(.enabled(if: Corpus.root != nil, "the corpus is not at hand"))
  func `a document without marks stays the same, part by part and byte by byte`() throws {
    var compared = 0
    for file in try Corpus.files("census.valid.txt") {
      let bytes = try Corpus.bytes(file)
      guard let form = try? WordTemplate(reading: bytes),
        let filled = try? form.fill(FormBench.program(), FormBench.vocabulary)
      else { continue }
      let (before, after) = (try ZipReader(bytes), try ZipReader(filled.bytes))
      #expect(before.entries.map(\.name) == after.entries.map(\.name), "\(file)")
      // Only what holds a mark is touched, and no part beside it.
      let touched = Set(form.marks.map(\.place.part))
      for entry in before.entries where !touched.contains(entry.name) {
        #expect(try before.read(entry.name) == after.read(entry.name), "\(file) \(entry.name)")
      }
      compared += 1
    }
    #expect(compared > 400)
  }

  @Test(.enabled(if: Corpus.root != nil, "the corpus is not at hand"))
  func `words that are replaced by a mark come back when it is filled`() throws {
    var compared = 0
    for file in try Corpus.files("census.valid.txt") {
      let bytes = try Corpus.bytes(file)
      guard let form = try? WordTemplate(reading: bytes), form.marks.isEmpty,
        !form.mistakes(FormBench.vocabulary).contains(where: { !$0.isNote }),
        let paragraph = form.paragraphs.first(where: { Self.isPlain($0.text) })
      else { continue }
      let word = String(paragraph.text.prefix(6))
      let marked = try form.replacing([
        FormReplacement(paragraph.place, characters: 0..<6, text: "{Program title}")
      ])
      let template = try WordTemplate(reading: marked)
      #expect(template.marks.map(\.words) == ["Program title"], "\(file)")
      let filled = try template.fill(FormBench.program(title: word), FormBench.vocabulary)
      let (before, after) = (try ZipReader(bytes), try ZipReader(filled.bytes))
      for entry in before.entries where entry.name != paragraph.place.part {
        #expect(try before.read(entry.name) == after.read(entry.name), "\(file) \(entry.name)")
      }
      try expectSame(
        before.read(paragraph.place.part), ZipReader(marked).read(paragraph.place.part),
        after.read(paragraph.place.part), file)
      let shown = try WordDocument(reading: filled.bytes).text
      #expect(try WordDocument(reading: bytes).text == shown, "\(file)")
      compared += 1
    }
    #expect(compared > 250)
  }

  /// Compares a part as it was and as it is filled, node for node.
  ///
  /// Only the texts of the paragraph with the mark may be cut differently, and say that they
  /// keep their blanks.
  private func expectSame(
    _ before: [UInt8], _ marked: [UInt8], _ after: [UInt8], _ file: String
  ) throws {
    let (old, new) = (try XMLTree.parse(before), try XMLTree.parse(after))
    let place = try XMLTree.parse(marked)
    let number = Self.paragraphs(of: place).lastIndex { $0.text.contains("{Program title}") }
    let own = try #require(number, "\(file)")
    let (left, right) = (Self.paragraphs(of: old)[own], Self.paragraphs(of: new)[own])
    let (first, second) = (Self.lines(of: old, beside: left), Self.lines(of: new, beside: right))
    let same = zip(first, second).prefix { $0 == $1 }.count
    #expect(
      first.count == second.count && same == first.count,
      "\(file): \(first.dropFirst(same).first ?? "") is now \(second.dropFirst(same).first ?? "")")
    #expect(Self.words(of: left) == Self.words(of: right), "\(file)")
  }

  private static func paragraphs(of tree: XMLTree) -> [XMLNode] {
    var found: [XMLNode] = []
    walk(tree.root) { node, _ in if node.name?.local == "p" { found.append(node) } }
    return found
  }

  /// What a paragraph says, whatever runs it is cut into.
  private static func words(of paragraph: XMLNode) -> String {
    var words = ""
    walk(paragraph) { node, _ in if node.name?.local == "t" { words += node.text } }
    return words
  }

  private static func walk(_ node: XMLNode, depth: Int = 0, _ visit: (XMLNode, Int) -> Void) {
    visit(node, depth)
    for child in node.children { walk(child, depth: depth + 1, visit) }
  }

  /// Each node with its depth, name and attributes, or with its text outside of one paragraph.
  private static func lines(of tree: XMLTree, beside paragraph: XMLNode) -> [String] {
    var inside: Set<Int> = []
    walk(paragraph) { node, _ in inside.insert(node.index) }
    var lines: [String] = []
    walk(tree.root) { node, depth in
      guard let name = node.name else {
        if !inside.contains(node.index) { lines.append("\(depth) \(node.text)") }
        return
      }
      let isText = inside.contains(node.index) && name.local == "t"
      let attributes = node.attributes.filter { !(isText && $0.name.local == "space") }
      lines.append("\(depth) \(name) \(attributes)")
    }
    return lines
  }

  private static func isPlain(_ text: String) -> Bool {
    // Word does not show blanks at the start of a text that does not ask to keep them.
    text.utf8.count > 8 && !text.hasPrefix(" ")
      && text.utf8.allSatisfy { byte in
        byte >= 32 && byte < 127 && byte != UInt8(ascii: "{") && byte != UInt8(ascii: "}")
      }
  }
}
