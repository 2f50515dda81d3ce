/// The bookmarks of a binder: one for each document, and below it those that the document has.
struct BinderOutline {
  /// One bookmark.
  private struct Bookmark {
    var title: PDFValue
    var target: PDFValue
    var children: [Bookmark] = []
  }

  private var bookmarks: [Bookmark] = []

  private static let most = 5_000
  private static let deepest = 8

  /// Adds a document that begins on a page.
  mutating func add(
    _ source: PDFFile, titled title: String, first: Int, pages: Set<Int>, _ shift: (Int) -> Int
  ) {
    var seen: Set<Int> = []
    let top = source[source[source.root]?["/Outlines"]]?["/First"]
    var own = Self.bookmarks(
      from: top, in: source, pages: pages, shift, depth: 0, seen: &seen)
    // The heading of a document says its title again.
    if own.count == 1 { own = own[0].children }
    let target = PDFValue.array([.reference(first), .text("/Fit")])
    bookmarks.append(Bookmark(title: .string(title), target: target, children: own))
  }

  private static func bookmarks(
    from first: PDFValue?, in source: PDFFile, pages: Set<Int>, _ shift: (Int) -> Int,
    depth: Int, seen: inout Set<Int>
  ) -> [Bookmark] {
    var found: [Bookmark] = []
    var next = first
    while let number = next?.reference, depth < deepest, seen.count < most,
      seen.insert(number).inserted, let entries = source.objects[number]?.value.entries
    {
      next = entries["/Next"]
      let below = bookmarks(
        from: entries["/First"], in: source, pages: pages, shift, depth: depth + 1, seen: &seen)
      let target = source[entries["/Dest"]] ?? source[source[entries["/A"]]?["/D"]]
      guard let title = source[entries["/Title"]], case .text = title,
        let values = target?.values, let page = values.first?.reference, pages.contains(page)
      else {
        found += below
        continue
      }
      found.append(
        Bookmark(title: title, target: .array(values).renumbered(shift), children: below))
    }
    return found
  }

  /// Writes the bookmarks, and says the number of their root.
  func finish(in file: inout PDFFile) -> Int {
    let root = file.add(PDFObject(.null))
    let ends = Self.write(bookmarks, below: root, in: &file)
    var entries: [String: PDFValue] = ["/Type": .text("/Outlines")]
    entries["/Count"] = .integer(bookmarks.count)
    entries["/First"] = ends?.first
    entries["/Last"] = ends?.last
    file.objects[root] = PDFObject(.dictionary(entries))
    return root
  }

  /// Writes bookmarks of one level; those below are shut.
  private static func write(
    _ bookmarks: [Bookmark], below parent: Int, in file: inout PDFFile
  ) -> (first: PDFValue, last: PDFValue)? {
    guard !bookmarks.isEmpty else { return nil }
    let numbers = bookmarks.map { _ in file.add(PDFObject(.null)) }
    for (index, bookmark) in bookmarks.enumerated() {
      var entries: [String: PDFValue] = [
        "/Title": bookmark.title, "/Dest": bookmark.target, "/Parent": .reference(parent),
      ]
      if index > 0 { entries["/Prev"] = .reference(numbers[index - 1]) }
      if index + 1 < numbers.count { entries["/Next"] = .reference(numbers[index + 1]) }
      if let ends = write(bookmark.children, below: numbers[index], in: &file) {
        entries["/First"] = ends.first
        entries["/Last"] = ends.last
        entries["/Count"] = .integer(-bookmark.children.count)
      }
      file.objects[numbers[index]] = PDFObject(.dictionary(entries))
    }
    return (.reference(numbers[0]), .reference(numbers[numbers.count - 1]))
  }
}
