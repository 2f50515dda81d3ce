/// The stable name of one part of a program: what comments, alignments and changes point to.
///
/// It is unique within its program and never reused for another part.
public struct PartID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The name as it stands in the file, such as `o3` or `o3-training-1`.
  public let rawValue: String

  /// Takes a name as it stands in the file.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// Takes a name from a literal.
  public init(stringLiteral value: String) { rawValue = value }

  /// The name itself.
  public var description: String { rawValue }

  /// Orders by the name's characters.
  public static func < (left: PartID, right: PartID) -> Bool { left.rawValue < right.rawValue }
}
