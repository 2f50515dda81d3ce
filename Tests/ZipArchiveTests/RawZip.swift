/// An archive written byte by byte, so that a test can make it lie.
struct RawZip {
  /// One entry with both copies of its description.
  struct Entry {
    var name: String
    var data: [UInt8]
    var method: UInt16 = 0
    var flags: UInt16 = 0
    var checksum: UInt32?
    var size: UInt32?
    var compressedSize: UInt32?
    /// What the local header says instead.
    var localName: String?
    var localMethod: UInt16?
    var localChecksum: UInt32?
    var localSize: UInt32?
    var localFlags: UInt16?
    var localOffset: UInt32?
    var disk: UInt16 = 0
  }

  var entries: [Entry]
  var comment: [UInt8] = []
  var trailing: [UInt8] = []
  var beforeEnd: [UInt8] = []
  var entryCount: UInt16?
  var directorySizeChange = 0
  var directoryOffsetChange = 0
  var disk: UInt16 = 0

  init(_ entries: [Entry]) { self.entries = entries }

  var bytes: [UInt8] {
    var out: [UInt8] = []
    var offsets: [UInt32] = []
    for entry in entries {
      offsets.append(UInt32(out.count))
      let checksum = entry.localChecksum ?? entry.checksum ?? Self.checksum(entry.data)
      out += Self.number(0x0403_4B50 as UInt32) + Self.number(20 as UInt16)
      out += Self.number(entry.localFlags ?? entry.flags)
      out += Self.number(entry.localMethod ?? entry.method) + [0, 0, 0x21, 0]
      out += Self.number(checksum)
      out += Self.number(entry.compressedSize ?? UInt32(entry.data.count))
      out += Self.number(entry.localSize ?? entry.size ?? UInt32(entry.data.count))
      let name = Array((entry.localName ?? entry.name).utf8)
      out += Self.number(UInt16(name.count)) + [0, 0] + name + entry.data
    }
    let start = out.count
    for (entry, offset) in zip(entries, offsets) {
      let name = Array(entry.name.utf8)
      out += Self.number(0x0201_4B50 as UInt32) + Self.number(20 as UInt16)
      out += Self.number(20 as UInt16) + Self.number(entry.flags) + Self.number(entry.method)
      out += [0, 0, 0x21, 0] + Self.number(entry.checksum ?? Self.checksum(entry.data))
      out += Self.number(entry.compressedSize ?? UInt32(entry.data.count))
      out += Self.number(entry.size ?? UInt32(entry.data.count))
      out += Self.number(UInt16(name.count)) + [0, 0, 0, 0] + Self.number(entry.disk)
      out += [0, 0, 0, 0, 0, 0] + Self.number(entry.localOffset ?? offset) + name
    }
    let size = out.count - start
    out += beforeEnd + Self.number(0x0605_4B50 as UInt32) + Self.number(disk) + Self.number(disk)
    let count = entryCount ?? UInt16(entries.count)
    out += Self.number(count) + Self.number(count)
    out += Self.number(UInt32(size + directorySizeChange))
    out += Self.number(UInt32(start + directoryOffsetChange))
    return out + Self.number(UInt16(comment.count)) + comment + trailing
  }

  private static func number(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  /// The checksum of ISO 3309, bit by bit.
  static func checksum(_ data: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
