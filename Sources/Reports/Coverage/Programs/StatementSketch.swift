/// The words of an objective as numbers, so that three hundred thousand can be compared.
struct StatementSketch: Sendable, Hashable {
  /// How people would call the objective.
  let name: String
  /// What it says.
  let text: String
  /// The distinct words, as hashes in order.
  let words: [UInt32]

  /// A statement of fewer words is like too many others.
  private static let fewest = 4

  /// Takes a statement; nil when it has too few words to compare.
  init?(_ text: String, name: String) {
    var words: Set<UInt32> = []
    var hash = Self.seed
    var length = 0
    func end() {
      if length > 2 { words.insert(hash) }
      hash = Self.seed
      length = 0
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): hash = Self.mixed(hash, byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        hash = Self.mixed(hash, byte)
      default:
        end()
        continue
      }
      length += 1
    }
    end()
    guard words.count >= Self.fewest else { return nil }
    self.name = name
    self.text = text
    self.words = words.sorted()
  }

  /// The share of words that two statements have in common, of all that either has.
  func likeness(to other: StatementSketch) -> Double {
    var (first, second, common) = (0, 0, 0)
    while first < words.count, second < other.words.count {
      if words[first] == other.words[second] {
        common += 1
        first += 1
        second += 1
      } else if words[first] < other.words[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return Double(common) / Double(words.count + other.words.count - common)
  }

  /// Numbers of which like statements share at least one: the least of all words under twelve
  /// orders, three by three (MinHash with banding; Broder 1997).
  var bands: [UInt64] {
    var least = [UInt32](repeating: .max, count: 12)
    for word in words {
      for order in least.indices {
        least[order] = min(least[order], Self.hash(word, UInt32(order)))
      }
    }
    return (0..<4).map { band in
      least[(band * 3)..<(band * 3 + 3)].reduce(UInt64(band) &+ 1) {
        ($0 &* 0x9E37_79B9_7F4A_7C15) ^ UInt64($1)
      }
    }
  }

  private static let seed: UInt32 = 0x811C_9DC5

  private static func mixed(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  private static func hash(_ word: UInt32, _ order: UInt32) -> UInt32 {
    var value = word ^ (order &* 0x9E37_79B1)
    value = (value ^ (value >> 16)) &* 0x85EB_CA6B
    value = (value ^ (value >> 13)) &* 0xC2B2_AE35
    return value ^ (value >> 16)
  }
}
