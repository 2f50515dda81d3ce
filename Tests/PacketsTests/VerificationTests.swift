import Curriculum
import Packets
import TestSupport
import Testing

@Suite struct VerificationTests {
  private let image: [String: [UInt8]]

  init() throws { image = try Packet(SamplePacket.plan()).bag.image }

  /// What a person reads about a bag.
  private func remarks(_ image: [String: [UInt8]]) -> String {
    BagVerifier.verify(image).findings
      .map { "\($0.place): \($0.code) \($0.message)" }.joined(separator: "\n")
  }

  private func text(_ path: String) -> String { String(decoding: image[path] ?? [], as: UTF8.self) }

  @Test func `an untouched packet has no remark`() {
    let verdict = BagVerifier.verify(image)
    #expect(verdict.findings.isEmpty)
    #expect(verdict.findings.allSatisfy { $0.severity < .error })
    #expect(verdict.files == image.count)
  }

  @Test func `every single changed byte is found, and its file named`() throws {
    let paths = image.keys.sorted()
    var random = SeededGenerator(state: 42)
    for _ in 0..<1_000 {
      let path = try #require(
        paths.filter { !(image[$0] ?? []).isEmpty }.randomElement(using: &random))
      var changed = image
      let offset = Int.random(in: 0..<(changed[path]?.count ?? 1), using: &random)
      changed[path]?[offset] ^= UInt8.random(in: 1...255, using: &random)
      let findings = BagVerifier.verify(changed).findings
      #expect(
        findings.contains { $0.place.description.hasPrefix(path) || $0.message.contains(path) },
        "\(path) at \(offset)")
    }
  }

  @Test func `every byte of the lists counts`() {
    for path in ["tagmanifest-sha256.txt", "bagit.txt"] {
      for offset in (image[path] ?? []).indices {
        for flip in [0x01, 0x20, 0x80] as [UInt8] {
          var changed = image
          changed[path]?[offset] ^= flip
          #expect(!BagVerifier.verify(changed).findings.isEmpty, "\(path) at \(offset)")
        }
      }
    }
  }

  @Test func `every file that is lost, added, renamed or cut short is named`() {
    for path in image.keys.sorted() {
      var changed = image
      let content = changed.removeValue(forKey: path)
      #expect(remarks(changed).contains(path), "without \(path)")
      changed["data/other.txt"] = content
      #expect(remarks(changed).contains(path), "\(path) renamed")
      changed = image
      changed[path]?.append(0x20)
      #expect(remarks(changed).contains(path), "\(path) longer")
    }
  }

  @Test func `what happened is told`() {
    var changed = image
    changed["data/01-cover.docx"] = image["data/02-checklist.docx"]
    changed["data/02-checklist.docx"] = image["data/01-cover.docx"]
    changed["data/renamed.docx"] = changed.removeValue(forKey: "data/03-objectives.docx")
    changed["data/04-crosswalk.xlsx"] = nil
    changed["data/05-syllabus.docx"]?.append(1)
    changed["data/new.docx"] = [1, 2, 3]
    changed["new-tag.txt"] = [1]
    changed["fetch.txt"] = Array("https://example.org/x 3 data/04-crosswalk.xlsx\n".utf8)
    Golden("findings.txt").matches(remarks(changed) + "\n")
  }

  @Test func `hostile lists are not followed`() {
    let sum = String(repeating: "0", count: 64)
    var changed = image
    changed["manifest-sha256.txt"] = Array(
      """
      \(text("manifest-sha256.txt"))\(sum)  ../../etc/passwd
      \(sum)  /etc/passwd
      \(sum)  data/../../x
      \(sum)  data/a%0A../b
      \(sum)  C:\\x
      \(sum)  bagit.txt
      \(sum)  data/01-cover.docx
      \(sum) *data/gone.docx
      \(sum.dropLast())  data/short
      nonsense
      \(sum)

      """.utf8)
    Golden("hostile.txt").matches(remarks(changed) + "\n")
  }

  @Test func `hostile names are not read`() {
    var asked: [String] = []
    let paths = image.keys + ["../x", "data/a\u{202E}b", "data/README.TXT", "data/README.txt"]
    let verdict = BagVerifier.verify(paths: paths) { path, take in
      asked.append(path)
      image[path]?.withUnsafeBytes(take)
    }
    #expect(!asked.contains("../x"))
    #expect(!asked.contains("data/a\u{202E}b"))
    #expect(!asked.contains("fetch.txt"))
    #expect(verdict.findings.map(\.code).filter { $0 == "PKT-204" }.count == 2)
    #expect(verdict.findings.map(\.code).filter { $0 == "PKT-206" }.count == 2)
  }

  @Test(arguments: [
    ("Payload-Oxum: 1.1", "PKT-106"), ("Payload-Oxum: many", "PKT-106"),
    ("Payload-Oxum: 1.1\nPayload-Oxum: 1.1", "PKT-205"),
  ])
  func `a wrong total is told even where the lists were made to fit`(line: String, code: String) {
    var changed = image
    changed["bag-info.txt"] = Array("\(line)\n".utf8)
    #expect(remarks(changed).contains(code))
  }

  @Test func `a folder that is no packet is told so`() {
    #expect(remarks([:]).contains("PKT-201"))
    #expect(remarks(["data/x": [1]]).contains("PKT-201"))
    #expect(remarks(["bagit.txt": [1]]).contains("PKT-202"))
    #expect(remarks(["bagit.txt": image["bagit.txt"] ?? []]).contains("PKT-207"))
  }

  @Test func `a file that cannot be read is named`() {
    struct Broken: Error {}
    let verdict = BagVerifier.verify(paths: Array(image.keys)) { path, take in
      if path == "data/01-cover.docx" { throw Broken() }
      image[path]?.withUnsafeBytes(take)
    }
    #expect(
      verdict.findings.contains {
        $0.code == "PKT-107" && $0.place == .document("data/01-cover.docx")
      })
    #expect(verdict.findings.contains { $0.severity >= .error })
  }

  @Test func `a list in another form is read and remarked`() {
    var changed = image
    let lines = text("manifest-sha256.txt").split(separator: "\n").reversed()
    changed["manifest-sha256.txt"] = Array(
      lines.map { $0.replacing("  ", with: " *./") }.joined(separator: "\r\n").utf8)
    let codes = Set(BagVerifier.verify(changed).findings.map(\.code))
    #expect(codes == ["PKT-301", "PKT-101"])
  }
}
