/// Why the file of an attachment cannot go into a packet, and what to change.
public struct AttachmentFault: Error, Hashable {
  /// What is wrong, to be read after a colon.
  public var what: String
  /// What to do, in sentences.
  public var remedy: String

  static let unnamed = AttachmentFault(
    what: "no file is named",
    remedy: "Write its path, from the folder of the program’s file, or delete the attachment.")
  static let outside = AttachmentFault(
    what: "its file is hidden or lies outside of the program’s folder",
    remedy: "Copy it into the folder of the program’s file, and name it from there.")
  static let link = AttachmentFault(
    what: "its file is a link, or lies behind one",
    remedy: "Copy the file itself into the folder of the program’s file, and name it from there.")
  static let folder = AttachmentFault(
    what: "its path is a folder", remedy: "Name a file in it.")
  static let notPlain = AttachmentFault(
    what: "its path is no plain file", remedy: "Copy its content into one, and name that.")
  static let notReadable = AttachmentFault(
    what: "its file cannot be opened", remedy: "Check that you may read it.")

  /// A file that is not there, or only one that differs in capitals.
  static func missing(_ file: String, but other: String?) -> AttachmentFault {
    guard let other else {
      return AttachmentFault(
        what: "there is no file \(file)",
        remedy: """
          Put it there, mend its path under the attachments of the program, or delete the attachment.
          """)
    }
    return AttachmentFault(
      what: "there is no file \(file), but one with the name \(other)",
      remedy: "Write the name with the same small and capital letters, as other computers ask for.")
  }
}
