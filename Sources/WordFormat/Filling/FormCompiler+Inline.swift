extension FormCompiler {
  /// What ends the elements around a text and begins them anew, up to the element that all
  /// marks of a loop share.
  struct Cut {
    var ends: [UInt8] = []
    var starts: [UInt8] = []
  }

  private func texts(of construct: FormConstruct) -> [Int] {
    ([construct.open] + construct.others.map(\.site) + [construct.end]).compactMap {
      part.sites[$0].pieces.first?.node
    }
  }

  /// The innermost element around all marks.
  private func meeting(of texts: [Int]) -> Int? {
    guard let first = texts.first else { return nil }
    return part.path(of: first).first { candidate in
      texts.allSatisfy { candidate <= $0 && $0 < part.outline[candidate].next }
    }
  }

  /// Whether what stands between the marks can be cut at element borders.
  func isCuttable(_ construct: FormConstruct) -> Bool {
    let texts = texts(of: construct)
    guard let meeting = meeting(of: texts) else { return false }
    return texts.allSatisfy { text in
      part.path(of: text).prefix { $0 != meeting }.allSatisfy { index in
        switch part.outline[index].element {
        case .control, .controlContent, .simpleField, .alternatives, .preferred: false
        default: true
        }
      }
    }
  }

  func cut(at text: Int, of construct: FormConstruct) -> Cut {
    guard let meeting = meeting(of: texts(of: construct)) else { return Cut() }
    var cut = Cut()
    for index in part.path(of: text).prefix(while: { $0 != meeting }) {
      let node = part.outline[index]
      cut.ends += part.bytes[node.close..<node.end]
      var start: [UInt8]
      switch node.element {
      case .text: start = FormTags(prefix: prefix(of: index)).startOfText
      case .run:
        start = Array(part.bytes[node.startTag])
        if let look = part.outline.first(.runProperties, in: index) {
          start += part.bytes[part.outline[look].range]
        }
      default: start = Array(part.bytes[node.startTag])
      }
      cut.starts = start + cut.starts
    }
    return cut
  }

  /// The prefixes of the texts that marks stand in, that of the part first.
  func textPrefixes() -> [String] {
    var prefixes = [part.outline.prefix]
    for site in part.sites {
      let own = prefix(of: site.control ?? site.pieces.first?.node ?? site.paragraph)
      if !prefixes.contains(own) { prefixes.append(own) }
    }
    return prefixes
  }

  /// The prefix of an element with its colon.
  func prefix(of index: Int) -> String {
    let tag = part.bytes[part.outline[index].startTag].dropFirst()
    let name = tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return "" }
    return String(decoding: name[...colon], as: UTF8.self)
  }
}
