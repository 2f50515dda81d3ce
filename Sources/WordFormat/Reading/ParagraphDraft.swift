import SafeXML

/// A paragraph while its runs are read.
struct ParagraphDraft {
  private struct Stretch {
    var end: Int
    var look: WordLook
  }

  private var bytes: [UInt8] = []
  private var stretches: [Stretch] = []
  private(set) var hidden: [UInt8] = []
  /// The text boxes and the like that are anchored here, to be read after the paragraph.
  var boxes: [XMLNode] = []
  var anchors: [WordAnchor] = []
  /// A page break that only shows when text follows.
  var breaksBeforeNext = false

  /// The bytes of the addresses of all stretches.
  private(set) var linkBytes = 0

  /// The bytes of text so far.
  var count: Int { bytes.count }

  var isEmpty: Bool { bytes.isEmpty && hidden.isEmpty && boxes.isEmpty }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ look: WordLook) {
    guard !text.isEmpty else { return }
    if breaksBeforeNext {
      breaksBeforeNext = false
      if let last = bytes.last, last != 0x0A {
        bytes.append(0x0A)
        stretches[stretches.count - 1].end += 1
      }
    }
    bytes.append(contentsOf: text)
    if let last = stretches.indices.last, stretches[last].look == look {
      stretches[last].end = bytes.count
    } else {
      stretches.append(Stretch(end: bytes.count, look: look))
      linkBytes += look.link?.utf8.count ?? 0
    }
  }

  mutating func appendHidden(_ text: UnsafeBufferPointer<UInt8>) {
    hidden.append(contentsOf: text)
  }

  /// The text from a place on.
  func text(from start: Int) -> String { String(decoding: bytes[start...], as: UTF8.self) }

  /// The text and its runs; none where one run of plain look is all of the text.
  func finished() -> (text: String, runs: [WordRun]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if stretches.count == 1, stretches[0].look == WordLook() { return (text, []) }
    guard stretches.count != 1 else {
      return (text, [WordRun(text: text, look: stretches[0].look)])
    }
    var runs: [WordRun] = []
    var start = 0
    for stretch in stretches {
      runs.append(
        WordRun(
          text: String(decoding: bytes[start..<stretch.end], as: UTF8.self), look: stretch.look))
      start = stretch.end
    }
    return (text, runs)
  }

  mutating func clear() {
    // Each paragraph is cleared twice, and mostly there is nothing to clear.
    if !bytes.isEmpty { bytes.removeAll(keepingCapacity: true) }
    if !stretches.isEmpty { stretches.removeAll(keepingCapacity: true) }
    if !hidden.isEmpty { hidden.removeAll(keepingCapacity: true) }
    if !boxes.isEmpty { boxes.removeAll() }
    if !anchors.isEmpty { anchors.removeAll() }
    breaksBeforeNext = false
    linkBytes = 0
  }
}
