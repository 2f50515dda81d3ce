import Testing

@testable import WordFormat

@Suite struct CapitalsTests {
  private func bytes(_ packed: UInt64) -> [UInt8] {
    (0..<(packed >> 56)).map { UInt8(truncatingIfNeeded: packed >> ($0 * 8)) }
  }

  @Test func `every letter has the capital that Unicode gives it`() {
    let wrong = (0...UInt32(0x10FFFF)).compactMap { Unicode.Scalar($0) }.filter { scalar in
      let capital = Capitals.packed(scalar)
      let shown = bytes(capital == 0 ? Capitals.packed(itself: scalar) : capital)
      return shown != Array(scalar.properties.uppercaseMapping.utf8)
    }
    #expect(wrong.isEmpty)
  }
}
