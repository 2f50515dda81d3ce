import Curriculum
import Exporting
import Foundation
import Packets

/// The files that a program names as attachments, taken as they are.
///
/// A program's file comes from somebody else's desk: what it names is read only inside of the
/// folder where the file lies, and links that lead out of it are not followed.
struct AttachmentFiles {
  private let attachments: [Attachment]
  private let folder: URL

  init(of program: Program, besides path: String) {
    attachments = program.attachments
    folder = URL(fileURLWithPath: path).deletingLastPathComponent().resolvingSymlinksInPath()
  }

  /// The pages of each file that says how many it has, by the name that the program has for it.
  var pages: [String: Int] {
    var pages: [String: Int] = [:]
    for attachment in attachments {
      guard let url = try? place(of: attachment),
        let bytes = try? InputFile.bytes(at: url.path)
      else { continue }
      pages[attachment.file] = PageCount.of(bytes)
    }
    return pages
  }

  /// The attachments whose files lie in the folder, by the names that the program has for them.
  var atHand: Set<String> {
    Set(
      attachments.filter { attachment in
        guard let url = try? place(of: attachment) else { return false }
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
          && !isFolder.boolValue
      }.map(\.file))
  }

  func items() throws(AuthoringError) -> [PacketItem] {
    var items: [PacketItem] = []
    for attachment in attachments {
      let url = try place(of: attachment)
      let bytes = try InputFile.bytes(at: url.path)
      let file = ExportedFile(
        name: url.lastPathComponent, mediaType: "application/octet-stream", bytes: bytes)
      items.append(PacketItem(.attachment, title: attachment.title, file: file))
    }
    return items
  }

  private func place(of attachment: Attachment) throws(AuthoringError) -> URL {
    let url = folder.appendingPathComponent(attachment.file).resolvingSymlinksInPath()
    let isHidden = attachment.file.split(separator: "/").contains { $0.hasPrefix(".") }
    guard !attachment.file.isEmpty, !attachment.file.hasPrefix("/"), !isHidden,
      url.path.hasPrefix(folder.path + "/")
    else {
      throw .input(
        attachment.file,
        """
        The attachment “\(attachment.title ?? attachment.file)” is hidden or lies outside \
        of the program's folder. Copy it into the folder of the program's file, and name it from there.
        """)
    }
    return url
  }
}
