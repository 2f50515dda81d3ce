public import Curriculum

/// A document that a packet will hold, and where it comes from.
public struct PlannedDocument: Hashable, Sendable {
  /// Its number in the packet.
  public var number: Int
  /// What the agency, or else the packet, calls it.
  public var title: String
  /// Where it comes from.
  public var origin: Origin
  /// Why its file cannot go into the packet; nil where it can.
  public var fault: AttachmentFault?
  /// Whether its file has no byte.
  public var isEmptyFile = false

  /// Where a document comes from.
  public enum Origin: Hashable, Sendable {
    /// Plait makes it of the program.
    case made(PacketSection.Content)
    /// Plait makes it of what reviewers said and what was answered.
    case responses
    /// It is the program's own file.
    case program
    /// A form of the profile's folder that is filled, by the name of its file.
    case form(String)
    /// A file that somebody else made.
    case attachment(Attachment)
  }

  /// Where it comes from, in a few words.
  public var words: String {
    switch origin {
    case .made, .responses: "made by Plait"
    case .program: "the program's own file"
    case .form(let file): "form \(file), filled by Plait"
    case .attachment(let attachment): "attachment \(attachment.file)"
    }
  }
}
