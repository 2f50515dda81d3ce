public import Curriculum

/// One thing that an agency wants in its packet, and what there is of it.
public struct PacketLine: Hashable, Sendable {
  /// What the agency, or else the packet, calls it.
  public var title: String
  /// The section of the profile; nil for what every packet has.
  public var section: PacketSection?
  /// The documents that it is made of, in order.
  public var documents: [PlannedDocument] = []
  /// Why there is nothing, or why a document stands there with nothing in it.
  public var gap: String?
  /// How many pages the files of it have, as far as they say.
  public var pages: Int?

  /// Whether a packet without it is sent back.
  public var isRequired: Bool { section?.isRequired ?? false }

  /// Whether it must be there and is not.
  public var isMissing: Bool { isRequired && gap != nil }

  /// The pages that are too many; nil where all fit, or nobody knows.
  public var pagesOverLimit: Int? {
    guard let pages, let limit = section?.pages, pages > limit else { return nil }
    return pages - limit
  }
}
