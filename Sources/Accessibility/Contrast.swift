import Glibc

/// How much a text stands out from its ground, by WCAG 2.1: from 1 to 21.
public struct Contrast: Hashable, Sendable {
  /// The ratio of their lightness.
  public let ratio: Double

  /// Compares two colors of six hexadecimal digits; nil where one is none.
  public init?(of text: String, on ground: String) {
    guard let one = Self.luminance(text), let other = Self.luminance(ground) else { return nil }
    ratio = (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// Whether it is enough for text: 4.5 to 1, and 3 to 1 where it is large.
  public func isEnough(isLarge: Bool) -> Bool { ratio >= (isLarge ? 3 : 4.5) }

  /// The ratio as people write it, such as `3.2 to 1`; rounded down, so that it never claims more.
  public var words: String {
    let tenths = Int(ratio * 10)
    return "\(tenths / 10).\(tenths % 10) to 1"
  }

  private static func luminance(_ color: String) -> Double? {
    let digits = color.drop { $0 == "#" }
    guard digits.utf8.count == 6, let value = UInt32(digits, radix: 16) else { return nil }
    let parts = [16, 8, 0].map { linear(Double(value >> $0 & 0xFF) / 255) }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// A channel without the curve of sRGB (IEC 61966-2-1).
  private static func linear(_ part: Double) -> Double {
    part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
}
