import Curriculum
import Foundation
import Packets

/// The files that a program names as attachments, taken as they are.
///
/// A program's file comes from somebody else's desk: what it names is read only inside of the
/// folder where the file lies, and no link is followed.
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
      guard let path = try? path(of: attachment), let bytes = try? InputFile.bytes(at: path) else {
        continue
      }
      pages[attachment.file] = PageCount.of(bytes)
    }
    return pages
  }

  /// The attachments whose files lie in the folder, by the names that the program has for them.
  var atHand: Set<String> {
    Set(attachments.filter { self.path(ofOneAtHand: $0) != nil }.map(\.file))
  }

  /// The path of an attachment's file, where it is a plain file.
  func path(ofOneAtHand attachment: Attachment) -> String? {
    var info = stat()
    guard let path = try? path(of: attachment), lstat(path, &info) == 0,
      info.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return path
  }

  /// Where an attachment's file is or would be; nil where none may be.
  func place(of attachment: Attachment) -> String? { try? path(of: attachment) }

  /// An attachment's file, summed up and ready to be copied.
  func file(of attachment: Attachment) throws(AuthoringError) -> PacketItem.File {
    let path = try path(of: attachment)
    return PacketItem.File(
      name: URL(fileURLWithPath: path).lastPathComponent, mediaType: "application/octet-stream",
      content: .file(try UnreadFile.summed(at: path, called: attachment.file)))
  }

  private func path(of attachment: Attachment) throws(AuthoringError) -> String {
    let parts = attachment.file.split(separator: "/", omittingEmptySubsequences: false)
    let isHidden = parts.contains { $0.hasPrefix(".") && $0 != "." }
    guard !attachment.file.isEmpty, !attachment.file.hasPrefix("/"), !isHidden else {
      throw .input(
        attachment.file,
        """
        The attachment “\(attachment.title ?? attachment.file)” is hidden or lies outside \
        of the program's folder. Copy it into the folder of the program's file, and name it from there.
        """)
    }
    var path = folder.path == "/" ? "" : folder.path
    let steps = parts.filter { !$0.isEmpty && $0 != "." }
    for step in steps {
      path += "/\(step)"
      var info = stat()
      guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFLNK else { continue }
      throw .input(
        attachment.file,
        """
        The attachment “\(attachment.title ?? attachment.file)” is a link, or lies behind one. Copy \
        the file itself into the folder of the program's file, and name it from there.
        """)
    }
    return path
  }
}
