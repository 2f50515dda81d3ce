/// One document that is to be bound into the binder of a packet.
package struct BoundDocument: Sendable {
  /// Its number in the packet.
  package var number: Int
  package var title: String
  /// Where it lies in the packet, such as `data/03-objectives.docx`.
  package var path: String
  package var bytes: [UInt8]
  /// Whether Plait made it; what others made is bound only as pages that cannot act.
  package var isOurs: Bool

  package init(number: Int, title: String, path: String, bytes: [UInt8], isOurs: Bool) {
    self.number = number
    self.title = title
    self.path = path
    self.bytes = bytes
    self.isOurs = isOurs
  }

  /// Whether the bytes are those of a PDF.
  var isPDF: Bool { bytes.starts(with: "%PDF-".utf8) }

  /// Whether LibreOffice makes pages of it: what others attach is not opened, except as a PDF.
  var isWord: Bool { isOurs && path.lowercased().hasSuffix(".docx") }
}
