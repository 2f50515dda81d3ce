import Testing
import ZipArchive

/// The numbers are the attack classes of the threat catalog, Z01 to Z12.
@Suite struct HostileZipTests {
  private typealias Entry = RawZip.Entry
  private let text = Array("some text that is stored".utf8)

  private func refusal(_ bytes: [UInt8], limits: ZipLimits = .office) -> ZipError? {
    do throws(ZipError) {
      let reader = try ZipReader(bytes, limits: limits)
      for entry in reader.entries { _ = try reader.read(entry.name) }
      return nil
    } catch {
      return error
    }
  }

  private func refusal(_ archive: RawZip) -> ZipError? { refusal(archive.bytes) }

  private func changed(_ change: (inout Entry) -> Void) -> RawZip {
    var entry = Entry(name: "a.xml", data: text)
    change(&entry)
    return RawZip([Entry(name: "first.xml", data: text), entry])
  }

  @Test func `an honest archive is read`() {
    #expect(refusal(changed { _ in }) == nil)
  }

  @Test func `Z01 a bomb is refused while it inflates`() throws {
    var writer = ZipWriter()
    writer.add("word/document.xml", [UInt8](repeating: 0x20, count: 30_000_000))
    let bytes = try writer.finish()
    let time = ContinuousClock().measure {
      #expect(refusal(bytes) == .suspiciousRatio(name: "word/document.xml", limit: 200))
    }
    #expect(time < .seconds(1))
  }

  @Test func `Z01 an entry larger than the limit is refused before it inflates`() throws {
    var limits = ZipLimits()
    limits.entry = 1000
    var writer = ZipWriter()
    writer.add("a.png", [UInt8](repeating: 1, count: 1001), .stored)
    #expect(
      refusal(try writer.finish(), limits: limits) == .entryTooLarge(name: "a.png", limit: 1000))
  }

  @Test func `Z01 all parts together are bounded`() throws {
    var limits = ZipLimits()
    limits.total = 1000
    var writer = ZipWriter()
    writer.add("a.xml", [UInt8](repeating: 1, count: 600), .stored)
    writer.add("b.xml", [UInt8](repeating: 2, count: 600), .stored)
    #expect(refusal(try writer.finish(), limits: limits) == .archiveTooLarge(limit: 1000))
  }

  @Test func `Z02 entries that share their bytes are refused`() {
    var archive = RawZip([Entry(name: "k", data: text)])
    archive.entries += (0..<300).map { Entry(name: "n\($0)", data: [], localOffset: 0) }
    #expect(refusal(archive) == .overlap(name: "n0"))
  }

  @Test func `Z02 a bomb of overlapping entries is refused from the directory alone`() {
    var archive = RawZip([Entry(name: "k.xml", data: [UInt8](repeating: 0, count: 35_000))])
    archive.entries[0].size = 20_000_000
    archive.entries[0].method = 8
    archive.entries += (0..<300).map {
      Entry(name: "n\($0).xml", data: [], method: 8, size: 20_000_000, localOffset: 0)
    }
    #expect(refusal(archive)?.code == "ZIP-114")
  }

  @Test func `Z03 local headers quoted inside the data of another entry are refused`() {
    // Each entry's data begin with the next one's header, as in a zip bomb without overlap.
    let last = RawZip([Entry(name: "c.xml", data: text)]).bytes.prefix(35 + text.count)
    var archive = RawZip([Entry(name: "a.xml", data: [1, 2, 3] + last)])
    archive.entries.append(Entry(name: "c.xml", data: text, localOffset: 38))
    #expect(refusal(archive) == .overlap(name: "c.xml"))
  }

  @Test func `Z03 an entry inside the data of another is refused`() {
    let inner = RawZip([Entry(name: "inner", data: text)]).bytes
    var archive = RawZip([Entry(name: "outer", data: inner)])
    archive.entries.append(Entry(name: "inner", data: text, localOffset: 35))
    #expect(refusal(archive) == .overlap(name: "inner"))
  }

  @Test(arguments: [
    ["a.xml", "a.xml"], ["word/document.xml", "Word/Document.xml"], ["a/b", "a\\b"],
    ["a.xml", "%61.xml"],
  ])
  func `Z05 two entries of one name are refused`(names: [String]) {
    let archive = RawZip(names.map { Entry(name: $0, data: text) })
    #expect(refusal(archive) == .duplicateName(names[1]))
  }

  @Test func `Z06 two copies that differ are refused`() {
    let sum = RawZip.checksum(text)
    #expect(
      refusal(changed { $0.localName = "b.xml" }) == .inconsistent(name: "a.xml", .name))
    #expect(refusal(changed { $0.localMethod = 8 }) == .inconsistent(name: "a.xml", .method))
    #expect(
      refusal(changed { $0.localChecksum = sum ^ 1 }) == .inconsistent(name: "a.xml", .checksum))
    #expect(refusal(changed { $0.localSize = 5 }) == .inconsistent(name: "a.xml", .sizes))
    #expect(refusal(changed { $0.localFlags = 1 }) == .inconsistent(name: "a.xml", .flags))
    #expect(
      refusal(RawZip([Entry(name: "a.xml", data: text, localOffset: 3)]))
        == .inconsistent(name: "a.xml", .localHeader))
    #expect(
      refusal(changed { $0.localOffset = 1_000_000 })
        == .inconsistent(name: "a.xml", .localHeader))
  }

  @Test func `Z07 an end record that lies is refused`() {
    func changed(_ change: (inout RawZip) -> Void) -> ZipError? {
      var archive = RawZip([Entry(name: "a", data: text), Entry(name: "b", data: text)])
      change(&archive)
      return refusal(archive)
    }
    #expect(changed { $0.comment = Array("a comment".utf8) } == nil)
    #expect(changed { $0.entryCount = 1 } == .inconsistent(name: nil, .entryCount))
    #expect(changed { $0.entryCount = 3 } == .inconsistent(name: nil, .entryCount))
    #expect(changed { $0.entryCount = 0xFFFF } == .unsupported(name: nil, .zip64))
    #expect(changed { $0.directorySizeChange = 1 } == .inconsistent(name: nil, .directoryPlace))
    #expect(
      changed { $0.directoryOffsetChange = -1 } == .inconsistent(name: nil, .directoryPlace))
    #expect(changed { $0.trailing = [0] } == .inconsistent(name: nil, .trailingBytes))
    #expect(changed { $0.beforeEnd = [0] } == .inconsistent(name: nil, .directoryPlace))
    #expect(changed { $0.disk = 1 } == .unsupported(name: nil, .severalDisks))
    let other = RawZip([Entry(name: "x", data: text)]).bytes
    #expect(changed { $0.comment = other } == .inconsistent(name: nil, .secondEnd))
    #expect(changed { $0.directorySizeChange = -1 } == .inconsistent(name: nil, .directoryPlace))
    #expect(changed { $0.directoryOffsetChange = 1 } == .inconsistent(name: nil, .directoryPlace))
    #expect(changed { $0.entryCount = 0 } == .inconsistent(name: nil, .entryCount))
  }

  @Test func `Z08 an archive cut anywhere is refused`() {
    let whole = changed { _ in }.bytes
    for count in 0..<whole.count { #expect(refusal(Array(whole[..<count])) != nil) }
    #expect(refusal(Array(whole.dropLast(30))) == .truncated)
    #expect(refusal([]) == .empty)
  }

  @Test func `Z09 damaged data are refused`() throws {
    #expect(
      refusal(
        changed {
          $0.checksum = 1
          $0.localChecksum = 1
        }) == .damaged(name: "a.xml"))
    #expect(refusal(changed { $0.size = 3 }) == .inconsistent(name: "a.xml", .sizes))
    let broken = changed {
      $0.method = 8
      $0.data = [0xFF, 0xFF, 0xFF, 0xFF]
    }
    #expect(refusal(broken) == .damaged(name: "a.xml"))
  }

  @Test func `Z10 too many entries are refused before they are read`() {
    let archive = RawZip((0..<513).map { Entry(name: "e\($0)", data: []) })
    #expect(refusal(archive) == .tooManyEntries(count: 513, limit: 512))
    let bytes = RawZip((0..<50_000).map { Entry(name: "e\($0)", data: []) }).bytes
    let time = ContinuousClock().measure {
      #expect(refusal(bytes) == .directoryTooLarge(limit: 256 * 1024))
    }
    #expect(time < .milliseconds(50))
  }

  @Test func `Z11 encrypted and old files are told apart`() {
    #expect(refusal(changed { $0.flags = 1 }) == .encryptedEntry(name: "a.xml"))
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let stream: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
    #expect(refusal(compound + [UInt8](repeating: 0, count: 600)) == .oldOfficeFile)
    #expect(refusal(compound + [0, 0] + stream) == .passwordProtectedFile)
  }

  @Test(arguments: [
    "/a", "../a", "a/../../b", "C:/a", "\\a", "a\u{0}b", "a\u{1F}", "",
    String(repeating: "n", count: 256),
  ])
  func `Z12 an unsafe name is refused`(name: String) {
    #expect(refusal(RawZip([Entry(name: name, data: text)])) == .unsafeName(name))
  }

  @Test func `other methods and disks are refused`() {
    #expect(refusal(changed { $0.method = 12 }) == .unsupported(name: "a.xml", .method))
    #expect(refusal(changed { $0.disk = 1 }) == .unsupported(name: "a.xml", .severalDisks))
    #expect(
      refusal(changed { $0.localOffset = 0xFFFF_FFFF }) == .unsupported(name: "a.xml", .zip64))
  }

  @Test(arguments: [
    ("%PDF-1.7", FileKind.pdf), ("{\\rtf1 }", .richText), ("<html>", .webPage),
    ("<?xml version=\"1.0\"?><!DOCTYPE html><html/>", .webPage),
    ("<?xml version=\"1.0\"?><pkg:package/>", .markup), ("MIME-Version: 1.0\n", .webArchive),
    ("{\"doc_id\": \"1x\", \"email\": \"\"}", .driveLink),
    ("Dear colleague", .plainText), ("\u{1}\u{2}", .unknown),
  ])
  func `other files are told by name`(text: String, kind: FileKind) {
    #expect(refusal(Array(text.utf8)) == .notAnArchive(looksLike: kind))
  }

  @Test func `messages say what to do`() {
    #expect(ZipError.oldOfficeFile.code == "ZIP-103")
    #expect(
      ZipError.oldOfficeFile.description
        == "This is an old Word file (.doc). Open it in Word and save it as .docx, then try again.")
    #expect(ZipError.unsafeName("a\u{202E}b").description.contains("a\\u{202e}b"))
  }
}
