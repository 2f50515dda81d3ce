import Glibc

/// The elements and attributes of a vocabulary that never reach the parser, as they are spelled.
///
/// Names are compared as bytes, with the prefix that everybody uses: where a part spells them
/// otherwise they are parsed, which is only slower.
struct PassedOver: Sendable {
  /// Where the name of an element stands.
  struct Name {
    var start: Int
    var end: Int
    fileprivate var hash: UInt64
  }

  /// The beginning of names that are passed over, of up to eight bytes in one number: it is held
  /// against each attribute, and to hand an array over would count its users each time.
  struct Beginning: Sendable {
    private var bytes: UInt64 = 0
    private var mask: UInt64 = 0

    init(_ text: String) {
      // A longer one is found nowhere, which is only slower.
      guard !text.isEmpty, text.utf8.count <= 8 else { return }
      for (place, byte) in text.utf8.enumerated() {
        bytes |= UInt64(byte) << (8 * place)
        mask |= 0xFF << (8 * place)
      }
    }

    /// Whether a name begins so; the name must be followed by more bytes, as in a whole tag.
    @inline(__always)
    func begins(_ name: UnsafeRawBufferPointer, at start: Int) -> Bool {
      guard mask != 0, start &+ 8 <= name.count else { return false }
      let found = name.loadUnaligned(fromByteOffset: start, as: UInt64.self)
      return UInt64(littleEndian: found) & mask == bytes
    }
  }

  private struct Slot: Sendable {
    /// The hash of the name; 0 for none.
    var hash: UInt64 = 0
    var name: [UInt8] = []
  }

  private var slots: [Slot] = []
  let attribute: Beginning
  /// The prefix of the elements: it must mean what it usually means.
  private(set) var prefix: String?

  static let nothing = PassedOver(elements: [], attributes: "")

  /// Elements by their full names, attributes by the beginning of theirs.
  init(elements: [String], attributes: String) {
    attribute = Beginning(attributes)
    add(elements)
  }

  /// Passes over more elements.
  mutating func add(_ elements: [String]) {
    if slots.isEmpty, !elements.isEmpty {
      slots = Array(repeating: Slot(), count: Self.size)
    }
    prefix = prefix ?? elements.first.map { String($0.prefix { $0 != ":" }) }
    for element in elements {
      let name = Array(element.utf8)
      let hash = name.reduce(Self.seed) { Self.combined($0, $1) }
      var place = Self.place(hash)
      while slots[place].hash != 0 { place = (place + 1) & (Self.size - 1) }
      slots[place] = Slot(hash: hash, name: name)
    }
  }

  /// The name that begins at a place, as far as it is at hand.
  @inline(__always)
  static func name(in bytes: UnsafeRawBufferPointer, from start: Int) -> Name {
    var hash = seed
    var end = start
    while end < bytes.count, !endsName(bytes[end]) {
      hash = combined(hash, bytes[end])
      end &+= 1
    }
    return Name(start: start, end: end, hash: hash)
  }

  /// Whether the element of a name is passed over.
  func contains(_ name: Name, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard !slots.isEmpty else { return false }
    var place = Self.place(name.hash)
    while slots[place].hash != 0 {
      // Equal hashes prove nothing: a name could be made to have one.
      if slots[place].hash == name.hash {
        return slots[place].name.isSame(as: bytes[name.start..<name.end])
      }
      place = (place + 1) & (Self.size - 1)
    }
    return false
  }

  // Several times as many as there are names, so that most questions end at the first slot.
  private static let size = 512
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func combined(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  private static func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & UInt64(size - 1))
  }

  @inline(__always)
  private static func endsName(_ byte: UInt8) -> Bool {
    // A quotation mark ends no name, but what follows it must not be taken for one.
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}

extension [UInt8] {
  fileprivate func isSame(as bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard count == bytes.count, let other = UnsafeRawBufferPointer(rebasing: bytes).baseAddress
    else { return false }
    return withUnsafeBytes { own in memcmp(own.baseAddress ?? other, other, own.count) == 0 }
  }
}
