/// A remark beside the text, such as a comment of a Word file.
///
/// Word keeps who answers whom, and what is resolved, beside the comments (MS-DOCX, 2.5.4.2).
public struct ReviewComment: Part {
  /// The stable name.
  public var id: PartID
  /// Who wrote it.
  public var author: String?
  /// When, as the document writes it: a local time without a zone.
  public var date: String?
  /// The remark.
  public var text: String = ""
  /// The words that it is attached to.
  public var quoted: String?
  /// The part of the program that it concerns.
  public var part: PartID?
  /// Where it stands in the document, in words.
  public var place: String?
  /// The comment that it answers.
  public var answers: PartID?
  /// Whether somebody must still see to it.
  public var status: Status = .open

  /// Makes an empty comment.
  public init(id: PartID) { self.id = id }

  /// Whether a comment has been seen to.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// Not yet.
    case open
    /// It has.
    case resolved
  }
}
