import Authoring
import Curriculum
import Foundation
import Packets
import TestSupport
import Testing

/// The packet of a real program, in memory.
@Suite struct SamplePacketTests {
  private static func image(
    _ sample: String, on day: CalendarDay?
  ) throws -> [String: [UInt8]] {
    let path = Package.samples.appendingPathComponent("\(sample).docx").path
    let (desk, source) = (try Desk(), try ProgramSource(at: path))
    return try desk.packet(
      desk.open(source).program, from: source, on: #require(day)
    ).packet.bag.image
  }

  @Test func `a thousand single changed bytes are all found, and their files named`() throws {
    let image = try Self.image("nursing-assistant", on: CalendarDay("2027-01-04"))
    #expect(BagVerifier.verify(image).findings.isEmpty)
    // By bytes and not by files, as a bad disk would change them; and the small files, too.
    let files = image.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
    let size = files.reduce(0) { $0 + $1.value.count }
    var random = SeededGenerator(state: 8)
    var met: Set<String> = []
    for number in 0..<1_000 {
      var place = Int.random(in: 0..<size, using: &random)
      var file = files[number % files.count]
      if number.isMultiple(of: 2) {
        for next in files {
          file = next
          if place < next.value.count { break }
          place -= next.value.count
        }
      }
      place %= file.value.count
      met.insert(file.key)
      var changed = image
      changed[file.key]?[place] ^= UInt8.random(in: 1...255, using: &random)
      let findings = BagVerifier.verify(changed).findings
      #expect(
        findings.contains {
          $0.place.description.hasPrefix(file.key) || $0.message.contains(file.key)
        }, "\(file.key), byte \(place)")
    }
    #expect(met == Set(files.map(\.key)))
  }

  @Test func `packets of two days differ in nothing but the day`() throws {
    let first = try Self.image("welding", on: CalendarDay("2027-01-04"))
    let second = try Self.image("welding", on: CalendarDay("2027-01-05"))
    #expect(Set(first.keys) == Set(second.keys))
    let differing = first.keys.filter { first[$0] != second[$0] }.sorted()
    #expect(
      differing == [
        "bag-info.txt", "data/01-cover.docx", "data/README.txt", "manifest-sha256.txt",
        "tagmanifest-sha256.txt",
      ])
    func lines(_ image: [String: [UInt8]], _ name: String) -> Set<Substring> {
      Set(String(decoding: image[name] ?? [], as: UTF8.self).split(separator: "\n"))
    }
    let info = lines(second, "bag-info.txt").subtracting(lines(first, "bag-info.txt"))
    #expect(info.allSatisfy { $0.contains("2027-01-05") || $0.hasPrefix("Payload-Oxum: ") })
    let readme = lines(second, "data/README.txt").subtracting(lines(first, "data/README.txt"))
    #expect(readme.filter { !$0.contains("01-cover.docx") } == ["Packet of 2027-01-05"])
  }
}
