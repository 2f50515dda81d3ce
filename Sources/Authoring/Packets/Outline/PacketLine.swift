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

  /// What is missing of it, in words: what must be there and is not, and files that the program
  /// names and nobody can take.
  public var faults: [String] {
    let missing = isRequired ? gap : nil
    return [missing].compactMap(\.self) + documents.compactMap(\.fault?.what)
  }

  /// Whether something must be there and is not.
  public var isMissing: Bool { !faults.isEmpty }

  /// The pages that are too many; nil where all fit, or nobody knows.
  public var pagesOverLimit: Int? {
    guard let pages, let limit = section?.pages, pages > limit else { return nil }
    return pages - limit
  }
}
