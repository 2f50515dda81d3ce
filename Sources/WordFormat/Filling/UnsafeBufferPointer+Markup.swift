import SafeXML

extension UnsafeBufferPointer<UInt8> {
  /// The text of some bytes.
  func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: self[range]), as: UTF8.self)
  }

  /// Whether the start tag at a place has a name.
  func name(of start: Int, is name: Range<Int>) -> Bool {
    let own = (start + 1)..<(start + 1 + name.count)
    guard own.upperBound < count, self[own].elementsEqual(self[name]) else { return false }
    let next = self[own.upperBound]
    return next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
  }

  /// Whether a start tag may declare a namespace.
  func holdsDeclaration(in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index + 5 < range.upperBound {
      if self[index] == UInt8(ascii: "x"), self[index + 1] == UInt8(ascii: "m"),
        self[index + 2] == UInt8(ascii: "l"), self[index + 3] == UInt8(ascii: "n"),
        self[index + 4] == UInt8(ascii: "s")
      {
        return true
      }
      index += 1
    }
    return false
  }
}
