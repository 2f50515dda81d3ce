/// What a file that is no ZIP archive looks like, judged by its first bytes.
package enum FileKind: String, Sendable, Hashable {
  case pdf = "a PDF file"
  case richText = "an RTF file"
  case webPage = "a web page"
  case markup = "an XML file"
  case webArchive = "a web page in a single file"
  case driveLink = "a link to a document of Google Drive"
  case image = "a picture"
  case plainText = "plain text"
  case unknown = "something else"

  init(_ bytes: UnsafeRawBufferPointer) {
    let head = bytes.prefix(512)
    func starts(_ text: String) -> Bool { head.starts(with: text.utf8) }
    let firstMark = head.first { $0 > 0x20 && $0 < 0x80 }
    if starts("%PDF") {
      self = .pdf
    } else if starts("{\\rtf") {
      self = .richText
    } else if starts("\u{89}PNG") || head.starts(with: [0x89, 0x50, 0x4E, 0x47])
      || head.starts(with: [0xFF, 0xD8, 0xFF]) || starts("GIF8")
    {
      self = .image
    } else if firstMark == UInt8(ascii: "<") {
      let isPage = ["<html", "<!doctype html"].contains { Self.holds($0, head) }
      self = starts("<?xml") && !isPage ? .markup : .webPage
    } else if starts("MIME-Version:") {
      self = .webArchive
    } else if firstMark == UInt8(ascii: "{"), Self.holds("\"doc_id\"", head) {
      self = .driveLink
    } else if head.allSatisfy({ $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) {
      self = .plainText
    } else {
      self = .unknown
    }
  }

  /// Whether the first bytes hold a word, in whatever case.
  private static func holds(_ word: String, _ head: Slice<UnsafeRawBufferPointer>) -> Bool {
    String(decoding: head, as: UTF8.self).lowercased().contains(word)
  }
}
