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
    if let fault = fault(of: attachment) { throw Self.refusal(of: attachment, fault) }
    let path = try path(of: attachment)
    return PacketItem.File(
      name: URL(fileURLWithPath: path).lastPathComponent, mediaType: "application/octet-stream",
      content: .file(try UnreadFile.summed(at: path, called: attachment.file)))
  }

  /// Why an attachment's file cannot go into a packet; nil where it can.
  func fault(of attachment: Attachment) -> AttachmentFault? {
    let path: String
    switch place(named: attachment.file) {
    case .success(let found): path = found
    case .failure(let fault): return fault
    }
    var info = stat()
    guard lstat(path, &info) == 0 else {
      return .missing(attachment.file, but: nameInOtherCapitals(at: path))
    }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return access(path, R_OK) == 0 ? nil : .notReadable
    case S_IFDIR: return .folder
    default: return .notPlain
    }
  }

  /// Whether an attachment's file has no byte.
  func isEmpty(_ attachment: Attachment) -> Bool {
    var info = stat()
    guard let path = path(ofOneAtHand: attachment) else { return false }
    return lstat(path, &info) == 0 && info.st_size == 0
  }

  private func path(of attachment: Attachment) throws(AuthoringError) -> String {
    switch place(named: attachment.file) {
    case .success(let path): return path
    case .failure(let fault): throw Self.refusal(of: attachment, fault)
    }
  }

  private static func refusal(
    of attachment: Attachment, _ fault: AttachmentFault
  ) -> AuthoringError {
    let name = attachment.title ?? (attachment.file.isEmpty ? "\(attachment.id)" : attachment.file)
    return .input(
      attachment.file.isEmpty ? "\(attachment.id)" : attachment.file,
      "The attachment “\(name)” of the program cannot go into the packet: \(fault.what). "
        + fault.remedy)
  }

  /// Where the file of a name is or would be; a fault where none may be.
  private func place(named file: String) -> Result<String, AttachmentFault> {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    guard file.contains(where: { !$0.isWhitespace }) else { return .failure(.unnamed) }
    let isHidden = parts.contains { $0.hasPrefix(".") && $0 != "." }
    guard !file.hasPrefix("/"), !isHidden else { return .failure(.outside) }
    var path = folder.path == "/" ? "" : folder.path
    for step in parts where !step.isEmpty && step != "." {
      path += "/\(step)"
      var info = stat()
      guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFLNK else { continue }
      return .failure(.link)
    }
    return .success(path)
  }

  /// The name in the folder of a path that differs from it in capitals alone.
  private func nameInOtherCapitals(at path: String) -> String? {
    let url = URL(fileURLWithPath: path)
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: url.deletingLastPathComponent().path)
    let wanted = url.lastPathComponent.lowercased()
    return names?.filter { $0.lowercased() == wanted }.min()
  }
}
