/// One document that is bound with others.
package struct BinderPart: Sendable {
  /// What the bookmarks call it.
  package var title: String
  /// Its pages and all they need.
  package var file: PDFFile
  /// Whether somebody else made it: then nothing of it may act on its own.
  package var isForeign: Bool

  package init(_ title: String, _ file: PDFFile, isForeign: Bool = false) {
    self.title = title
    self.file = file
    self.isForeign = isForeign
  }

  /// The number of its pages.
  package func pageCount() throws(BinderError) -> Int {
    try file.pages(atMost: Binder.mostPages).count
  }
}
