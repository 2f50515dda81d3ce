import SafeXML
import ZipArchive

/// Changes of the bytes of one part, in any order.
struct FormEdits {
  private var edits: [(range: Range<Int>, order: Int, bytes: [UInt8])] = []

  var isEmpty: Bool { edits.isEmpty }

  /// Puts bytes in the place of others.
  mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
    edits.append((range, edits.count, bytes))
  }

  mutating func insert(_ bytes: [UInt8], at place: Int) { replace(place..<place, with: bytes) }

  /// Puts elements last into the outermost one.
  mutating func append(_ elements: [UInt8], to root: RootElement) {
    let change = root.appending(elements)
    replace(change.range, with: change.bytes)
  }

  /// The part with all changes; of two that overlap, the first counts.
  func applied(to part: [UInt8]) -> ByteChunks {
    let chunks = ByteChunks()
    var cursor = 0
    let sorted = edits.sorted {
      ($0.range.lowerBound, $0.order) < ($1.range.lowerBound, $1.order)
    }
    for edit in sorted where edit.range.lowerBound >= cursor {
      chunks.append(part, cursor..<edit.range.lowerBound)
      chunks.append(edit.bytes)
      cursor = edit.range.upperBound
    }
    chunks.append(part, cursor..<part.count)
    return chunks
  }
}
