/// One page of a PDF, with what it takes from the tree of pages.
struct PDFPage: Hashable, Sendable {
  /// The number of its object.
  var number: Int
  /// Its dictionary, whole.
  var entries: [String: PDFValue]

  /// Left, bottom, right and top of the page, in points.
  func box(in file: PDFFile) -> [Double] {
    let box = file[entries["/CropBox"] ?? entries["/MediaBox"]]?.values ?? []
    let sides = box.compactMap { file[$0]?.number }
    guard sides.count == 4, sides.allSatisfy({ abs($0) < 20_000 }) else { return [0, 0, 612, 792] }
    return [
      min(sides[0], sides[2]), min(sides[1], sides[3]), max(sides[0], sides[2]),
      max(sides[1], sides[3]),
    ]
  }

  /// By how many quarters of a turn the page is shown, clockwise.
  func quarters(in file: PDFFile) -> Int {
    let degrees = file[entries["/Rotate"]]?.integer ?? 0
    return ((degrees / 90) % 4 + 4) % 4
  }
}

extension PDFFile {
  /// What pages take from the nodes above them (ISO 32000-1, 7.7.3.4).
  private static let inherited = ["/Resources", "/MediaBox", "/CropBox", "/Rotate"]
  private static let deepest = 60

  /// The pages in order; a tree that leads back to itself has each page once.
  func pages(atMost limit: Int) throws(BinderError) -> [PDFPage] {
    var found: [PDFPage] = []
    var seen: Set<Int> = []
    var waiting: [(node: PDFValue, above: [String: PDFValue], depth: Int)] = []
    if let top = self[root]?["/Pages"] { waiting = [(top, [:], 0)] }
    while let (reference, above, depth) = waiting.popLast() {
      guard let number = reference.reference, depth < Self.deepest, seen.insert(number).inserted,
        let entries = objects[number]?.value.entries
      else { continue }
      var taken = above
      for key in Self.inherited { taken[key] = entries[key] ?? taken[key] }
      if let kids = self[entries["/Kids"]]?.values {
        waiting += kids.reversed().map { ($0, taken, depth + 1) }
      } else {
        found.append(PDFPage(number: number, entries: entries.merging(taken) { own, _ in own }))
        guard found.count <= limit else { throw .tooManyPages(limit: limit) }
      }
    }
    guard !found.isEmpty else { throw .noPages }
    return found
  }
}
