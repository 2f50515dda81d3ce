import Testing
import ZipArchive

@Suite struct ZipSourceTests {
  /// Bytes as a file would give them: some at a time, and none where it was cut short.
  private struct Slow: ZipSource {
    var bytes: [UInt8]
    var count: Int
    /// How many bytes there still are when they are read.
    var left = Int.max
    var fails = false

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      count = bytes.count
    }

    func bytes(at place: Int, atMost count: Int) -> [UInt8]? {
      guard !fails else { return nil }
      let step = max(0, min(count, 1_000, min(self.count, left) - place))
      return step > 0 ? Array(bytes[place..<(place + step)]) : []
    }
  }

  private static let contents: [(String, [UInt8])] = [
    ("a/one.txt", Array("one".utf8)), ("a/nothing", []),
    ("a/much.bin", (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }),
  ]

  private func archive(_ method: ZipMethod) throws -> [UInt8] {
    var writer = ZipWriter(order: .sorted)
    for (name, bytes) in Self.contents { writer.add(name, bytes, method) }
    return try writer.finish()
  }

  @Test(arguments: [ZipMethod.stored, .deflated])
  func `an archive that is not in memory is read as one that is`(method: ZipMethod) throws {
    let bytes = try archive(method)
    let (here, there) = (try ZipReader(bytes), try ZipReader(of: Slow(bytes), limits: .office))
    #expect(there.entries == here.entries)
    for (name, content) in Self.contents { #expect(try there.read(name) == content) }
    // Once more, and in another order: it stays open.
    for (name, content) in Self.contents.reversed() { #expect(try there.read(name) == content) }
  }

  @Test func `an archive that is changed anywhere is refused as in memory`() throws {
    let bytes = try archive(.stored)
    // The content of the largest lies in the middle; what describes the entries is around it.
    let places = Array(bytes.indices.prefix(250)) + Array(bytes.indices.suffix(400))
    for place in places {
      var changed = bytes
      changed[place] ^= 0x41
      #expect(
        outcome { try ZipReader(changed) }
          == outcome {
            try ZipReader(of: Slow(changed), limits: .office)
          }, "byte \(place)")
    }
  }

  @Test func `a file that is cut short while it is read is told`() throws {
    let bytes = try archive(.stored)
    var source = Slow(bytes)
    source.left = 50_000
    #expect(throws: ZipError.self) { try ZipReader(of: source, limits: .office) }
    source.fails = true
    #expect(throws: ZipError.self) { try ZipReader(of: source, limits: .office) }
  }

  @Test func `what is no archive is named as in memory`() {
    for text in ["%PDF-1.7", "plain words", ""] {
      let bytes = Array(text.utf8)
      #expect(
        outcome { try ZipReader(bytes) }
          == outcome {
            try ZipReader(of: Slow(bytes), limits: .office)
          })
    }
  }

  /// What is read of an archive, or why it is not.
  private func outcome(_ open: () throws -> ZipReader) -> String {
    do {
      let reader = try open()
      return try reader.entries.map { "\($0.name) \(try reader.read($0.name).count)" }
        .joined(separator: ", ")
    } catch {
      return "\(error)"
    }
  }
}
