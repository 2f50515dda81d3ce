import Testing
import ZipArchive

@Suite struct StoredArchiveTests {
  private let contents: [(name: String, bytes: [UInt8])] = [
    ("b/data/letter.pdf", Array("letter".utf8)), ("b/bagit.txt", []),
    ("b/data/é.txt", Array(repeating: 7, count: 70_000)),
  ]

  private func archive() throws -> StoredArchive {
    try StoredArchive(
      contents.map { .init($0.name, size: $0.bytes.count, sum: CyclicSum.of($0.bytes)) })
  }

  private func bytes(of archive: StoredArchive) -> [UInt8] {
    archive.entries.flatMap { entry in
      archive.header(of: entry) + (contents.first { $0.name == entry.name }?.bytes ?? [])
    } + archive.ending
  }

  @Test func `the sum of an entry is the one of the standard's own example`() {
    #expect(CyclicSum.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CyclicSum.of([]) == 0)
    // `cksum -a crc32b` and Python's zlib.crc32 say the same of the bytes 0 to 255.
    let all = Array(UInt8.min...UInt8.max)
    #expect(CyclicSum.of(all) == 0x2905_8C73)
    for cut in 0...20 {
      var sum = CyclicSum()
      for part in [all[..<cut], all[cut...]] { Array(part).withUnsafeBytes { sum.add($0) } }
      #expect(sum.value == 0x2905_8C73, "in two pieces from \(cut) on")
    }
  }

  @Test func `our own strict reader takes it, with each entry as it was`() throws {
    let archive = try archive()
    let whole = bytes(of: archive)
    #expect(whole.count == archive.size)
    #expect(archive.isPlain)
    let reader = try ZipReader(whole)
    #expect(reader.entries.map(\.name) == ["b/bagit.txt", "b/data/letter.pdf", "b/data/é.txt"])
    for (name, content) in contents { #expect(try reader.read(name) == content) }
  }

  @Test func `it has as many bytes as the library's writer gives the same stored entries`() throws {
    var writer = ZipWriter(order: .sorted)
    for (name, content) in contents { writer.add(name, content, .stored) }
    let theirs = try writer.finish()
    #expect(theirs.count == (try archive()).size)
  }

  @Test(arguments: [["../a"], ["a", "A"], [""]])
  func `a name that leads out or is there twice is refused`(names: [String]) {
    #expect(throws: ZipError.self) {
      try StoredArchive(names.map { .init($0, size: 0, sum: 0) })
    }
  }

  @Test func `what the plain form cannot hold is told`() throws {
    let large = try StoredArchive([.init("a", size: 5 << 30, sum: 0)])
    #expect(!large.isPlain)
  }
}
