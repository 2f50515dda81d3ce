/// A short name for the state of all alignments of a program, to see whether one has changed.
///
/// It is a checksum (FNV-1a, 64 bits) and no protection: it tells a slip from no slip.
public struct AlignmentFingerprint: Hashable, Sendable, CustomStringConvertible {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes the state of a program.
  public init(of program: Program) {
    for part in program.alignedParts {
      add(part.id.description)
      for alignment in part.alignments {
        add(alignment.item.framework ?? "")
        add(alignment.item.code)
        add(alignment.strength.rawValue)
        add(alignment.level?.rawValue ?? "")
        add(alignment.rationale ?? "")
        for evidence in alignment.evidence { add(evidence) }
      }
    }
  }

  private mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      for byte in buffer { add(byte) }
    }
    // No text holds this byte, so that "ab" and "c" differ from "a" and "bc".
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    value ^= UInt64(byte)
    value = value &* 0x0100_0000_01b3
  }

  /// Sixteen hexadecimal digits.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
