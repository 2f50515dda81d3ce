import TestSupport

/// libFuzzer's own way to change bytes.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ most: Int) -> Int

/// Makes odd files out of others.
///
/// A change to the bytes of an archive is nearly always a wrong checksum and nothing more. So
/// the archive is taken apart, its parts are changed as XML, and it is put together again; a
/// change of the archive itself is the exception. The same seed makes the same file.
struct PackageMutator {
  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed) }

  mutating func mutate(_ file: [UInt8], most: Int) -> [UInt8] {
    guard chance(15, of: 16) else { return mutated(file, most: most) }
    guard var parts = Parts(of: file) else { return mutatedText(file, most: most) }
    for _ in 0...Int.random(in: 0...3, using: &random) { change(&parts) }
    guard var made = parts.archive(deflated: chance(1, of: 8)) else {
      return mutated(file, most: most)
    }
    if chance(1, of: 16) { flipHeader(of: &made) }
    return made.count <= most ? made : mutated(file, most: most)
  }

  /// Puts parts, or elements, of the second file into the first.
  mutating func cross(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    guard var parts = Parts(of: first), let others = Parts(of: second) else {
      guard !first.starts(with: [0x50, 0x4B]), !second.starts(with: [0x50, 0x4B]) else {
        return first
      }
      var mutator = TextMutator(seed: random.next())
      return mutator.cross(first, second)
    }
    let other = others.all[below(others.all.count)]
    let place = parts.all.firstIndex { $0.name == other.name } ?? below(parts.all.count)
    if chance(1, of: 2) {
      parts.all[place].bytes = other.bytes
    } else {
      parts.all[place].bytes = spliced(other.bytes, into: parts.all[place].bytes)
    }
    return parts.archive(deflated: false) ?? first
  }

  private mutating func change(_ parts: inout Parts) {
    guard !parts.all.isEmpty else { return }
    let place = below(parts.all.count)
    switch below(24) {
    case 0: parts.all.remove(at: place)
    case 1: parts.all[place].name = pick(OddThings.partNames)
    case 2: parts.all.swapAt(place, below(parts.all.count))
    case 3:
      let other = below(parts.all.count)
      (parts.all[place].bytes, parts.all[other].bytes) =
        (parts.all[other].bytes, parts.all[place].bytes)
    case 4:
      parts.all.append(
        Parts.Part(name: pick(OddThings.partNames), bytes: parts.all[place].bytes))
    case 5, 6:
      let other = parts.all[below(parts.all.count)].bytes
      parts.all[place].bytes = spliced(other, into: parts.all[place].bytes)
    case 7, 8:
      parts.all[place].bytes = mutated(
        parts.all[place].bytes, most: parts.all[place].bytes.count + 64)
    case 9: parts.all[place].bytes = utf16(parts.all[place].bytes)
    default: changeMarkup(&parts.all[place].bytes)
    }
  }

  /// Turns some field of some header of the archive into something else.
  private mutating func flipHeader(of archive: inout [UInt8]) {
    let headers = archive.indices.dropLast(30).filter {
      archive[$0] == 0x50 && archive[$0 + 1] == 0x4B && archive[$0 + 2] < 7
    }
    guard !headers.isEmpty else { return }
    let place = headers[below(headers.count)] + Int.random(in: 4..<30, using: &random)
    guard place < archive.count else { return }
    archive[place] = chance(1, of: 2) ? 0xFF : UInt8.random(in: 0...255, using: &random)
  }

  private func utf16(_ bytes: [UInt8]) -> [UInt8] {
    [0xFF, 0xFE]
      + String(decoding: bytes, as: UTF8.self).utf16.flatMap {
        [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      }
  }

  /// A text of cells or of JSON, changed by its signs or by its bytes.
  private mutating func mutatedText(_ text: [UInt8], most: Int) -> [UInt8] {
    guard chance(2, of: 3) else { return mutated(text, most: most) }
    var mutator = TextMutator(seed: random.next())
    return Array(mutator.mutate(text).prefix(most))
  }

  private func mutated(_ bytes: [UInt8], most: Int) -> [UInt8] {
    guard most > 0 else { return bytes }
    var room = bytes + [UInt8](repeating: 0, count: max(0, most - bytes.count))
    let count = room.withUnsafeMutableBufferPointer { room in
      room.baseAddress.map { mutateBytes($0, min(bytes.count, most), most) } ?? 0
    }
    return Array(room.prefix(count))
  }

  mutating func below(_ count: Int) -> Int {
    count > 1 ? Int.random(in: 0..<count, using: &random) : 0
  }

  mutating func chance(_ times: Int, of all: Int) -> Bool { below(all) < times }

  mutating func pick(_ things: [String]) -> String { things[below(things.count)] }
}
