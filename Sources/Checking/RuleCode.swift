/// The stable code of a rule: a family and a number, such as `IET-101`.
public struct RuleCode: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The code as printed.
  public let rawValue: String

  /// Takes a code as printed.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// Takes a code as a person wrote it: `iet-101` is IET-101.
  public init(written text: String) {
    rawValue = text.split(whereSeparator: \.isWhitespace).joined().uppercased()
  }

  /// Takes a code from a literal.
  public init(stringLiteral value: String) { rawValue = value }

  /// The code as printed.
  public var description: String { rawValue }

  /// Orders by family and number.
  public static func < (left: RuleCode, right: RuleCode) -> Bool { left.rawValue < right.rawValue }
}
