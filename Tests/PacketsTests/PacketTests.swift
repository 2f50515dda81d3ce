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
    #expect(try one.archive() == other.archive())
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
    let reader = try ZipReader(bag.archive())
    #expect(reader.entries.count == bag.files.count)
    let verdict = BagVerifier.verify(archive: reader)
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
}
