/// A few pages of a source at a time, for whoever looks at small pieces near each other.
final class ByteWindow {
  private let source: any ZipSource
  private var pages: UnsafeMutableRawBufferPointer
  /// Which bytes of the source the pages hold.
  private var range = 0..<0

  private static let page = 4096

  init(on source: any ZipSource) {
    self.source = source
    pages = .allocate(byteCount: 4 * Self.page, alignment: 16)
  }

  deinit { pages.deallocate() }

  /// The bytes of a range, until the next are asked for; nil when they cannot be read.
  func bytes(_ wanted: Range<Int>) -> UnsafeRawBufferPointer? {
    if wanted.lowerBound < range.lowerBound || wanted.upperBound > range.upperBound {
      move(to: wanted)
    }
    guard wanted.upperBound <= range.upperBound else { return nil }
    let offset = wanted.lowerBound - range.lowerBound
    return UnsafeRawBufferPointer(rebasing: pages[offset..<(offset + wanted.count)])
  }

  private func move(to wanted: Range<Int>) {
    let start = wanted.lowerBound / Self.page * Self.page
    if wanted.upperBound - start > pages.count {
      pages.deallocate()
      pages = .allocate(byteCount: wanted.upperBound - start, alignment: 16)
    }
    var count = 0
    while count < pages.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: pages[count...])
      guard let step = source.bytes(at: start + count, atMost: rest.count), !step.isEmpty else {
        break
      }
      rest.copyBytes(from: step.prefix(rest.count))
      count += min(step.count, rest.count)
    }
    range = start..<(start + count)
  }
}
