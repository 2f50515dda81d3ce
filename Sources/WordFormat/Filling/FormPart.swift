import OfficePackage
import SafeXML

/// A part that may hold marks, as it is written.
struct FormPart: Sendable {
  let name: PartName
  /// What the part is called, such as "header 2"; nil for the body.
  let title: String?
  let bytes: [UInt8]
  let outline: FormOutline
  /// The marks in the order of the part.
  private(set) var sites: [FormSite] = []
  /// The numbers of the marks with braces of each paragraph.
  private(set) var marks: [Int: [Int]] = [:]
  /// The elements of all paragraphs, in order.
  let paragraphs: [Int]
  /// The elements that end sections of the document, in order.
  let sections: [Int]
  /// Whether a mark stands in a field code, where it does not count.
  private(set) var hasMarkInCode = false

  /// Takes no more marks than the limit, and one more to tell it by.
  init(_ name: PartName, title: String?, bytes: [UInt8], outline: FormOutline, limit: Int) {
    self.name = name
    self.title = title
    self.bytes = bytes
    self.outline = outline
    paragraphs = outline.nodes.indices.filter { outline[$0].element == .paragraph }
    sections = outline.nodes.indices.filter { outline[$0].element == .section }
    var sites: [FormSite] = []
    for paragraph in paragraphs where Self.mayHoldMarks(outline[paragraph].range, bytes) {
      sites += Self.sites(of: paragraph, outline, bytes, limit: limit)
      if sites.count > limit { break }
    }
    sites += FormControl.sites(in: outline, bytes)
    self.sites = sites.sorted { $0.start < $1.start }
    for (number, site) in self.sites.enumerated() where site.control == nil {
      marks[site.paragraph, default: []].append(number)
    }
    hasMarkInCode = outline.nodes.contains { node in
      node.element == .fieldCode
        && bytes[node.open..<node.close].contains(UInt8(ascii: "{"))
    }
  }

  /// The number of a paragraph in the part.
  func number(ofParagraph index: Int) -> Int? {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low < paragraphs.count && paragraphs[low] == index ? low : nil
  }

  private static func mayHoldMarks(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[range].withUnsafeBufferPointer { bytes in
      bytes.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
        || bytes.indices.contains { place in
          bytes[place] == UInt8(ascii: "&") && place + 1 < bytes.count
            && bytes[place + 1] == UInt8(ascii: "#")
        }
    }
  }

  private static func sites(
    of paragraph: Int, _ outline: FormOutline, _ bytes: [UInt8], limit: Int
  ) -> [FormSite] {
    let read = ParagraphCharacters(of: paragraph, in: outline, bytes)
    let text = read.characters.map(\.scalar)
    let found = BraceFinder.find(in: text, limit: limit)
    guard !found.isEmpty else { return [] }
    let isTwin = outline.ancestor(of: paragraph) { $0 == .fallback } != nil
    var isMark = [Bool](repeating: false, count: text.count)
    for mark in found where mark.mistake == nil {
      for index in mark.characters { isMark[index] = true }
    }
    let others = text.indices.filter { !isMark[$0] && !text[$0].properties.isWhitespace }
    return found.map { mark in
      var site = FormSite(
        words: mark.words, paragraph: paragraph, characters: mark.characters,
        pieces: read.pieces(mark.characters), isTwin: isTwin, mistake: mark.mistake)
      site.holdsOnlyMarks = others.isEmpty && !read.holdsMore
      site.isAlone = site.holdsOnlyMarks && found.count == 1
      site.isFirst = others.first.map { $0 >= mark.characters.lowerBound } ?? true
      site.isLast = others.last.map { $0 < mark.characters.upperBound } ?? true
      return site
    }
  }
}

extension FormPart {
  /// The text that an element belongs to.
  func story(of index: Int) -> Int { outline.ancestor(of: index, where: \.isStory) ?? 0 }

  /// Whether one text stands inside another, as a text box stands in the body.
  func isInside(_ story: Int, _ other: Int) -> Bool {
    story > other && story < outline[other].next
  }

  /// The elements around one, the innermost first, up to the outermost.
  func path(of index: Int) -> [Int] {
    var path: [Int] = []
    var place = index
    while place >= 0 {
      path.append(place)
      place = outline[place].parent
    }
    return path
  }

  /// The prefix of an element with its colon.
  func prefix(of index: Int) -> String {
    let tag = bytes[outline[index].startTag].dropFirst()
    let name = tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return "" }
    return String(decoding: name[...colon], as: UTF8.self)
  }
}
