extension FormCompiler {
  /// What ends the elements around a text and begins them anew, up to the element that all
  /// marks of a loop share.
  struct Cut {
    var ends: [UInt8] = []
    var starts: [UInt8] = []
  }

  /// The texts that the marks of a loop within a paragraph stand in.
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

  /// What a loop within a paragraph would cut in half, such as a link; nil where it may be cut.
  func cutElement(of construct: FormConstruct) -> String? {
    let texts = texts(of: construct)
    guard let meeting = meeting(of: texts) else { return "a field" }
    for text in texts {
      for index in part.path(of: text).prefix(while: { $0 != meeting }) {
        switch part.outline[index].element {
        case .control, .controlContent: return "a content control"
        case .simpleField: return "a field"
        case .link: return "a link"
        case .insertion, .movedHere: return "a change that Word has recorded"
        case .alternatives, .preferred: return "a drawing"
        default: continue
        }
      }
    }
    return nil
  }

  /// The cuts at the marks of a loop within a paragraph, in the order of the marks.
  func cuts(of construct: FormConstruct) -> [Cut] {
    let texts = texts(of: construct)
    guard let meeting = meeting(of: texts) else { return [] }
    return texts.map { cut(at: $0, upTo: meeting) }
  }

  private func cut(at text: Int, upTo meeting: Int) -> Cut {
    var cut = Cut()
    for index in part.path(of: text).prefix(while: { $0 != meeting }) {
      let node = part.outline[index]
      cut.ends += part.bytes[node.close..<node.end]
      var start: [UInt8]
      switch node.element {
      case .text: start = FormTags(prefix: part.prefix(of: index)).startOfText
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
}
