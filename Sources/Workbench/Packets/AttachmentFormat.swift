import Curriculum

/// A kind of file that may be attached to a packet: how its name ends, and how its content begins.
struct AttachmentFormat: Sendable {
  let ending: String
  private let title: String
  private let beginning: [UInt8]

  private static let all = [
    AttachmentFormat(ending: "pdf", title: "PDF", beginning: Array("%PDF-".utf8)),
    AttachmentFormat(ending: "docx", title: "Word", beginning: [0x50, 0x4B, 0x03, 0x04]),
    AttachmentFormat(ending: "xlsx", title: "Excel", beginning: [0x50, 0x4B, 0x03, 0x04]),
    AttachmentFormat(ending: "png", title: "PNG", beginning: [0x89, 0x50, 0x4E, 0x47]),
    AttachmentFormat(ending: "jpg", title: "JPEG", beginning: [0xFF, 0xD8, 0xFF]),
    AttachmentFormat(ending: "jpeg", title: "JPEG", beginning: [0xFF, 0xD8, 0xFF]),
  ]

  /// The format of a file, by its name and its content.
  ///
  /// - Throws: `AttachmentRefusal` for a file that no packet takes.
  static func of(_ file: SentFile) throws(AttachmentRefusal) -> AttachmentFormat {
    let name = file.name.lowercased()
    let shown = file.name.onOneLine.prefix(80)
    guard let format = all.first(where: { name.hasSuffix(".\($0.ending)") }) else {
      throw AttachmentRefusal(
        words:
          "“\(shown)” cannot be attached: a packet takes PDF, Word (.docx), Excel (.xlsx), PNG "
          + "and JPEG. Save it in one of these.")
    }
    guard file.bytes.starts(with: format.beginning) else {
      throw AttachmentRefusal(
        words:
          "“\(shown)” is called .\(format.ending), but its content is no \(format.title) file. "
          + "Open it, and save it anew.")
    }
    return format
  }
}
