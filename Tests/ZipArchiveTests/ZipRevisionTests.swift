import TestSupport
import Testing
import ZipArchive

struct ZipRevisionTests {
  private func archive() throws -> ZipReader {
    var writer = ZipWriter()
    writer.add("a.xml", Array("<a/>".utf8))
    writer.add("b.png", Array(repeating: 7, count: 300), .stored)
    writer.add("c.xml", [])
    return try ZipReader(writer.finish())
  }

  private func chunks(_ bytes: [UInt8]) -> ByteChunks {
    let chunks = ByteChunks()
    chunks.append(bytes)
    return chunks
  }

  @Test func `what is not changed is copied, method and all, in the old order`() throws {
    let old = try archive()
    var revision = ZipRevision(of: old)
    var random = SeededRandom(3)
    let long = (0..<1_200_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    revision.replace("A.xml", with: chunks(long))
    revision.add("d.xml", chunks([1]))
    let new = try ZipReader(revision.finish())
    #expect(new.entries.map(\.name) == ["a.xml", "b.png", "c.xml", "d.xml"])
    #expect(new.entries.map(\.method) == [.deflated, .stored, .deflated, .deflated])
    #expect(try new.read("a.xml") == long)
    for name in ["b.png", "c.xml"] { #expect(try new.read(name) == old.read(name)) }
    #expect(try new.read("d.xml") == [1])
  }

  @Test func `the same changes give the same bytes, and a name is not given twice`() throws {
    let old = try archive()
    func revised() throws -> [UInt8] {
      var revision = ZipRevision(of: old)
      revision.replace("c.xml", with: chunks([1, 2, 3]))
      return try revision.finish()
    }
    #expect(try revised() == revised())
    var twice = ZipRevision(of: old)
    twice.add("A.xml", chunks([]))
    #expect(throws: ZipError.duplicateName("A.xml")) { try twice.finish() }
  }

  @Test func `what packs better than readers believe is stored instead`() throws {
    let old = try archive()
    var revision = ZipRevision(of: old)
    let same = [UInt8](repeating: 65, count: 1_200_000)
    revision.replace("a.xml", with: chunks(same))
    revision.replace("c.xml", with: chunks([UInt8](repeating: 65, count: 1_000_000)))
    revision.add("d.xml", chunks(same))
    let new = try ZipReader(revision.finish())
    #expect(new.entries.map(\.method) == [.stored, .stored, .deflated, .stored])
    #expect(try new.read("a.xml") == same && new.read("d.xml") == same)
  }

  @Test func `what comes after the end of an entry is not lost in silence`() throws {
    var revision = ZipRevision(of: try archive())
    let chunks = chunks([1, 2, 3])
    revision.replace("a.xml", with: chunks)
    #expect(try revision.finish() == revision.finish())
    chunks.append([4])
    #expect(throws: ZipError.self) { try revision.finish() }
  }

  @Test func `chunks grow without losing a byte, and keep the last at hand`() throws {
    let chunks = ByteChunks()
    var expected: [UInt8] = []
    for number in 0..<40_000 {
      let bytes = Array("row \(number);".utf8)
      chunks.append(bytes)
      expected += bytes
    }
    chunks.append(expected, 3..<9)
    expected += expected[3..<9]
    #expect(chunks.count == expected.count)
    #expect(chunks.suffix(50_000) == expected.suffix(50_000))
    #expect(chunks.suffix(90_000) == expected.suffix(ByteChunks.recent))
    var revision = ZipRevision(of: try archive())
    revision.replace("a.xml", with: chunks)
    #expect(try ZipReader(revision.finish()).read("a.xml") == expected)
  }
}
