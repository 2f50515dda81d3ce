package import ZipArchive

/// A Word document that is to be written: what it says, in which styles.
package struct WordDraft: Sendable, Hashable {
  /// What the document says about itself.
  package var properties: DraftProperties
  /// Whether the page lies on its side.
  package var isLandscape = false
  /// What stands at the head of each page after the first.
  package var header = ""
  /// What stands at the foot of each page, before the page number.
  package var footer = ""
  /// The body.
  package var blocks: [DraftBlock] = []

  /// Begins an empty document.
  package init(properties: DraftProperties) { self.properties = properties }

  /// Writes the document as a `.docx` file; the same draft gives the same bytes.
  package func bytes() throws(ZipError) -> [UInt8] { try WordWriter(self).finish() }
}
