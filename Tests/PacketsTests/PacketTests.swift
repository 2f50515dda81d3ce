import Curriculum
import Packets
import TestSupport
import Testing
import ZipArchive

@Suite struct PacketTests {
  @Test func `a packet is numbered, listed and described`() throws {
    let packet = try Packet(SamplePacket.plan())
    Golden("packet.txt").matches(packet.bag.dump)
    let readme = try #require(packet.bag.image["data/README.txt"])
    Golden("readme.txt").matches(String(decoding: readme, as: UTF8.self))
  }

  @Test func `two builds have the same bytes`() throws {
    let one = try Packet(SamplePacket.plan()).bag
    let other = try Packet(SamplePacket.plan()).bag
    #expect(try one.archive().bytes == other.archive().bytes)
    #expect(one.seal == other.seal)
  }

  @Test func `the order in which files are given does not matter to a bag`() throws {
    let files = (1...9).map { BagFile("f\($0).txt", [UInt8($0)]) }
    let one = try Bag(name: "b", payload: files, info: SamplePacket.info())
    let other = try Bag(name: "b", payload: files.reversed(), info: SamplePacket.info())
    #expect(one == other)
  }

  @Test func `our own reader takes the archive, and the bag in it is intact`() throws {
    let bag = try Packet(SamplePacket.plan()).bag
    let reader = try ZipReader(try #require(bag.archive().bytes))
    #expect(reader.entries.count == bag.files.count)
    let folder = bag.name + "/"
    #expect(reader.entries.allSatisfy { $0.name.hasPrefix(folder) })
    let paths = reader.entries.map { String($0.name.dropFirst(folder.count)) }
    let verdict = BagVerifier.verify(paths: paths) { path, take in
      try reader.stream(folder + path) { piece in
        take(piece)
        return true
      }
    }
    #expect(verdict.findings.isEmpty)
    #expect(verdict.files == bag.files.count)
    #expect(verdict.seal == bag.seal)
  }

  @Test func `a packet without a file is a packet`() throws {
    let bag = try Packet(
      PacketPlan(title: "🙂", info: SamplePacket.info(), items: [])
    ).bag
    #expect(bag.name == "program-packet-2026-11-20")
    #expect(BagVerifier.verify(bag.image).findings.isEmpty)
  }

  @Test func `a later round has a name of its own, and what is missing is named`() throws {
    var plan = try SamplePacket.plan()
    plan.revision = 2
    plan.missing = ["Letters\nof partners: no attachment is of the kind “letter”."]
    let packet = try Packet(plan)
    #expect(packet.bag.name == "nursing-assistant-exito-packet-2026-11-20-revision-2")
    let readme = String(decoding: packet.bag.image["data/README.txt"] ?? [], as: UTF8.self)
    #expect(readme.contains("Packet of 2026-11-20, revision 2\n"))
    #expect(readme.contains("  -  Letters\\nof partners: no attachment is of the kind “letter”.\n"))
  }

  @Test func `the documents are listed with their numbers and files for whoever binds them`() throws
  {
    let packet = try Packet(SamplePacket.plan())
    #expect(packet.documents.map(\.number) == Array(1...10))
    #expect(
      packet.documents[3].files.map(\.path) == ["data/04-crosswalk.xlsx", "data/04-crosswalk.html"])
    #expect(packet.documents[2].content == .objectives)
    #expect(
      packet.documents.map(\.isOurs) == Array(repeating: true, count: 6)
        + Array(repeating: false, count: 4))
  }

  @Test func `a file that is copied stands in the lists as one whose bytes are at hand`() throws {
    let letter: [UInt8] = Array("letter".utf8)
    let copied = BagContent.FileToCopy(
      path: "/nowhere", size: 6, sum: BagContent.bytes(letter).sum,
      cyclicSum: BagContent.bytes(letter).cyclicSum)
    let info = try SamplePacket.info()
    let one = try Bag(name: "b", payload: [BagFile("a", letter)], info: info)
    let other = try Bag(name: "b", payload: [BagFile("a", .file(copied))], info: info)
    #expect(one.seal == other.seal)
    let pieces = try other.archive().pieces
    #expect(pieces.contains(.file(copied)))
    let filled = pieces.flatMap { $0.bytes ?? letter }
    #expect(try one.archive().bytes == filled)
  }
}
