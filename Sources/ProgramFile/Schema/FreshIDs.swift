import Curriculum

/// Gives ids to parts that have none.
///
/// An id is made from what the part says and not from its number, because two people who each add
/// a part to their copy of a file must not give both parts the same id.
struct FreshIDs {
  private let root: FileValue
  private var taken: Set<String>?
  /// The number of the next part that says the same as an earlier one.
  private var twins: [String: Int] = [:]

  init(root: FileValue) { self.root = root }

  mutating func id(for value: FileValue, kind: RecordKind) -> PartID {
    // The set is taken out of the struct while it changes, or each id would copy all others.
    var taken = self.taken.take() ?? Self.ids(in: root)
    let stem = kind.idPrefix + "-" + Self.letters(of: Self.hash(value))
    var id = stem
    var twin = twins[stem] ?? 2
    while !taken.insert(id).inserted {
      id = "\(stem)-\(twin)"
      twin += 1
    }
    if twin > 2 { twins[stem] = twin }
    self.taken = taken
    return PartID(id)
  }

  private static func ids(in root: FileValue) -> Set<String> {
    var ids: Set<String> = []
    var waiting = [root]
    while let value = waiting.popLast() {
      switch value.content {
      case .nothing, .bare, .text: break
      case .list(let items): waiting += items
      case .fields(let entries):
        for entry in entries {
          if entry.key == "id", let id = entry.value.scalar { ids.insert(id) }
          waiting.append(entry.value)
        }
      }
    }
    return ids
  }

  /// The 64-bit FNV-1a sum: the standard library's own hash differs from run to run.
  private static func hash(_ value: FileValue) -> UInt64 {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
      sum = (sum ^ 0xFF) &* 0x100_0000_01b3
    }
    func walk(_ value: FileValue) {
      switch value.content {
      case .nothing: add("")
      case .bare(let text), .text(let text): add(text)
      case .list(let items): items.forEach(walk)
      case .fields(let entries):
        for entry in entries {
          add(entry.key)
          walk(entry.value)
        }
      }
    }
    walk(value)
    return sum
  }

  /// Six letters and digits, without those that look like one another.
  private static func letters(of sum: UInt64) -> String {
    let alphabet = Array("23456789abcdefghjkmnpqrstuvwxyz")
    var rest = sum ^ (sum >> 32)
    var letters = ""
    for _ in 0..<6 {
      letters.append(alphabet[Int(rest % UInt64(alphabet.count))])
      rest /= UInt64(alphabet.count)
    }
    return letters
  }
}
