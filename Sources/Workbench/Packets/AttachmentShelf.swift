import Authoring
import Curriculum
import Foundation
import Journal

/// The files that go into the packets of one program as they are.
///
/// A file stays when its attachment is taken out of the program: earlier states of the history have
/// it still.
struct AttachmentShelf: Sendable {
  private let path: String

  init(of program: ProgramKey, in folder: String) { path = "\(folder)/attachments/\(program)" }

  /// Where the program's file would lie for its attachments to be beside it.
  var programPath: String { "\(path)/program.iet.yaml" }

  /// Whether no more files are taken; those of attachments that were removed count, too.
  var isFull: Bool {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    return (names?.count ?? 0) >= Self.most
  }

  /// More letters than any agency asks for.
  static let most = 200

  /// Writes a file whole, or not at all.
  func keep(_ bytes: [UInt8], as name: String) throws(AuthoringError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .output(name, "The folder of attachments cannot be made. \(Self.remedy)")
    }
    do throws(AuthoringError) {
      try OutputFiles(force: false).write(bytes, to: "\(path)/\(name)")
    } catch {
      throw .output(name, "The file could not be kept on the server’s disk. \(Self.remedy)")
    }
  }

  /// Takes a file away that no program names yet.
  func remove(_ name: String) { try? FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  /// The content of an attachment; nil where it has a name that is none of ours, or is not there.
  func bytes(of attachment: Attachment) -> [UInt8]? {
    guard attachment.file.wholeMatch(of: /[a-z0-9][a-z0-9-]*\.[a-z]+/) != nil else { return nil }
    let descriptor = open("\(path)/\(attachment.file)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    return (try? file.read(upToCount: SentFile.mostBytes)).map { [UInt8]($0) }
  }

  private static let remedy =
    "Nothing was attached. Ask the one who runs the server whether there is room on its disk."
}
