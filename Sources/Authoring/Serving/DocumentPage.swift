/// Some of the heads that were asked for, and how many there are in all.
public struct DocumentPage: Sendable {
  /// The heads as text.
  public let bytes: [UInt8]
  /// How many there are on all pages.
  public let total: Int
}
