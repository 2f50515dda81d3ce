import Testing
import ZipArchive

@Suite struct ZipWriterTests {
  @Test func `what is written is read back`() throws {
    var writer = ZipWriter()
    let long = [UInt8](repeating: 0x61, count: 300_000)
    writer.add("b.xml", Array("second".utf8))
    writer.add("folder/ä.txt", long)
    writer.add("a.bin", [0, 1, 2], .stored)
    writer.add("empty", [])
    let reader = try ZipReader(try writer.finish())
    #expect(reader.entries.map(\.name) == ["b.xml", "folder/ä.txt", "a.bin", "empty"])
    #expect(reader.entries.prefix(3).map(\.method) == [.deflated, .deflated, .stored])
    #expect(try reader.read("b.xml") == Array("second".utf8))
    #expect(try reader.read("folder/ä.txt") == long)
    #expect(try reader.read("a.bin") == [0, 1, 2])
    #expect(try reader.read("empty") == [])
  }

  @Test func `the same entries give the same bytes`() throws {
    func archive() throws(ZipError) -> [UInt8] {
      var writer = ZipWriter()
      writer.add("one", Array("text text text text text".utf8))
      writer.add("two", [1, 2, 3], .stored)
      return try writer.finish()
    }
    #expect(try archive() == archive())
  }

  @Test func `a sorted archive does not depend on the order of adding`() throws {
    func archive(_ names: [String]) throws(ZipError) -> [UInt8] {
      var writer = ZipWriter(order: .sorted)
      for name in names { writer.add(name, Array(name.utf8)) }
      return try writer.finish()
    }
    #expect(try archive(["b", "a", "c"]) == archive(["c", "b", "a"]))
    #expect(try ZipReader(archive(["b", "a", "c"])).entries.map(\.name) == ["a", "b", "c"])
  }

  @Test func `every entry is dated 1980-01-01 and has no extra field`() throws {
    var writer = ZipWriter()
    writer.add("a", Array("text".utf8), .stored)
    let bytes = try writer.finish()
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
    #expect(Array(bytes[28..<30]) == [0, 0])
  }

  @Test func `an archive without entries is an archive`() throws {
    let writer = ZipWriter()
    #expect(try ZipReader(try writer.finish()).entries.isEmpty)
  }

  @Test(arguments: ["", "/a", "../a", "a/../b", "C:\\a", "a\u{0}", "a/./b"])
  func `an unsafe name is not written`(name: String) {
    #expect(throws: ZipError.unsafeName(name)) {
      var writer = ZipWriter()
      writer.add(name, [])
      _ = try writer.finish()
    }
  }

  @Test func `two names that some program takes for one are not written`() {
    #expect(throws: ZipError.duplicateName("WORD\\a.xml")) {
      var writer = ZipWriter()
      writer.add("word/a.xml", [])
      writer.add("WORD\\a.xml", [])
      _ = try writer.finish()
    }
  }
}
