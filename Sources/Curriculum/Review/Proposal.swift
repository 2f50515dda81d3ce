/// An edit that somebody proposes, such as a tracked change of a Word file.
///
/// The kinds are those of ISO/IEC 29500-1, 17.13.5: `w:ins`, `w:del`, `w:moveFrom`, `w:moveTo`.
public struct Proposal: Part {
  /// The stable name.
  public var id: PartID
  /// What becomes of the words.
  public var kind: Kind?
  /// The words that are added or taken away.
  public var text: String = ""
  /// Who proposes it.
  public var author: String?
  /// When, as the document writes it: a local time without a zone.
  public var date: String?
  /// The part of the program that it concerns.
  public var part: PartID?
  /// Where it stands in the document, in words.
  public var place: String?

  /// Makes an empty proposal.
  public init(id: PartID) { self.id = id }

  /// What a proposal does with its words.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// They are added.
    case insertion
    /// They are taken away.
    case deletion
    /// They are taken away here, and added elsewhere.
    case movedFrom = "moved from here"
    /// They are added here, and taken away elsewhere.
    case movedTo = "moved to here"
    /// Anything else, such as another look.
    case other
  }
}
