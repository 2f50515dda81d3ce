import CLibXML2

/// Numbers names by the addresses that libxml2 keeps them at.
///
/// libxml2 holds every name once, so two equal names have one address, and finding the number
/// of a name costs a multiplication and a comparison.
struct NameTable {
  private struct Slot {
    var local: UInt = 0
    var space: UInt = 0
    var prefix: UInt = 0
    var number: UInt32 = 0
  }

  /// The names that were met beside those of the vocabulary, in order.
  private(set) var others: [XMLName] = []
  /// Their numbers by local part and namespace, which no name parts by a line break.
  private var numbers: [String: UInt32] = [:]
  private let vocabulary: XMLVocabulary
  // Most parts have fewer names than half of this, and there are a dozen parts.
  private var slots = [Slot](repeating: Slot(), count: 256)
  /// The spellings that were met: a name counts once for each prefix without a declaration.
  private(set) var used = 0

  init(_ vocabulary: XMLVocabulary) { self.vocabulary = vocabulary }

  /// The names that the vocabulary holds.
  var known: [XMLName] { vocabulary.index.names }

  /// The number of all names.
  var count: Int { known.count + others.count }

  mutating func number(
    local: UnsafePointer<xmlChar>, prefix: UnsafePointer<xmlChar>?, space: UnsafePointer<xmlChar>?
  ) -> UInt32 {
    let localKey = UInt(bitPattern: local)
    let spaceKey = UInt(bitPattern: space)
    // A prefix matters only where it is not declared.
    let prefixKey = space == nil ? UInt(bitPattern: prefix) : 0
    var place = Self.hash(localKey, spaceKey ^ prefixKey) & (slots.count - 1)
    while slots[place].local != 0 {
      let slot = slots[place]
      if slot.local == localKey, slot.space == spaceKey, slot.prefix == prefixKey {
        return slot.number
      }
      place = (place + 1) & (slots.count - 1)
    }
    let number = newNumber(local: local, prefix: prefix, space: space)
    slots[place] = Slot(local: localKey, space: spaceKey, prefix: prefixKey, number: number)
    used += 1
    if used * 2 > slots.count { grow() }
    return number
  }

  private mutating func newNumber(
    local: UnsafePointer<xmlChar>, prefix: UnsafePointer<xmlChar>?, space: UnsafePointer<xmlChar>?
  ) -> UInt32 {
    var namespace = space.map { String(cString: $0) } ?? ""
    // A prefix without a declaration is an error of the writer; where everybody uses the
    // prefix for one namespace, that one is meant.
    if space == nil, let prefix { namespace = vocabulary.prefixes[String(cString: prefix)] ?? "" }
    let name = XMLName(namespace: namespace, local: String(cString: local))
    if let number = vocabulary.index.number(of: name) { return number }
    let key = "\(name.local)\n\(namespace)"
    if let number = numbers[key] { return number }
    let number = UInt32(count)
    others.append(name)
    numbers[key] = number
    return number
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.local != 0 {
      var place = Self.hash(slot.local, slot.space ^ slot.prefix) & (slots.count - 1)
      while slots[place].local != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }

  private static func hash(_ local: UInt, _ space: UInt) -> Int {
    let mixed = (local ^ (space &<< 7)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 40)
  }
}
