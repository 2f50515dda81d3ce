/// Words that stand for texts, each of them once in a file.
///
/// The texts of a file that is made out of others repeat each other, so the loss of one is told
/// by none of its words; a label tells it.
struct Labels {
  private var count = 0

  mutating func next() -> String {
    count += 1
    return "\(Self.start)\(String(count + 100_000, radix: 10))"
  }

  static func isLabel(_ word: Substring) -> Bool {
    word.hasPrefix(start) && word.utf8.count == start.utf8.count + 6
  }

  private static let start = "qz"
}

extension Parts {
  /// Puts a label in the place of each text.
  mutating func label() {
    var labels = Labels()
    for place in all.indices {
      let bytes = all[place].bytes
      var labelled: [UInt8] = []
      var rest = 0
      for element in Markup(of: bytes).elements {
        guard let content = element.content, rest <= content.lowerBound,
          Self.holdsText(bytes[element.tag]), !bytes[content].contains(UInt8(ascii: "<"))
        else { continue }
        labelled += bytes[rest..<content.lowerBound]
        labelled += labels.next().utf8
        rest = content.upperBound
      }
      all[place].bytes = labelled + bytes[rest...]
    }
  }

  /// Whether a start tag is that of `w:t`, `w:delText`, `m:t`, `a:t`, whatever the prefix.
  private static func holdsText(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    let local = name.split(separator: UInt8(ascii: ":")).last ?? []
    return local.elementsEqual("t".utf8) || local.elementsEqual("delText".utf8)
  }
}
