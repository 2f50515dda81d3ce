extension UnsafeBufferPointer<UInt8> {
  /// Where a comment, an instruction or a tag that begins at a place is over.
  func end(ofAside start: Int, before limit: Int) -> Int {
    let isComment = holds("<!--", at: start, before: limit)
    let isInstruction = holds("<?", at: start, before: limit)
    let end: StaticString = isComment ? "-->" : isInstruction ? "?>" : ">"
    var place = start + (isComment ? 4 : isInstruction ? 2 : 1)
    while place < limit {
      if holds(end, at: place, before: limit) { return place + end.utf8CodeUnitCount }
      place += 1
    }
    return limit
  }

  private func holds(_ text: StaticString, at place: Int, before limit: Int) -> Bool {
    guard place + text.utf8CodeUnitCount <= Swift.min(limit, count) else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(self[place..<(place + $0.count)]) }
  }
}
