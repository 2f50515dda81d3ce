extension Unicode.Scalar {
  /// Whether a reader cannot see the character, or sees others in a false order because of it.
  ///
  /// Joiners stay out of this list: emoji and several scripts need them.
  package var isHidden: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F: true
    case 0x10000...: value & 0xFFFE == 0xFFFE
    default: false
    }
  }
}
