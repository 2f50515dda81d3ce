extension XMLTree {
  /// Parses bytes that are already at hand.
  package static func parse(
    _ bytes: [UInt8], vocabulary: XMLVocabulary = .none, limits: XMLLimits = .office
  ) throws(XMLReadingError) -> XMLTree {
    // In pieces, so that a refusal in one piece spares the work on the next.
    let piece = 64 * 1024
    return try parse(expecting: bytes.count, vocabulary: vocabulary, limits: limits) { receive in
      bytes.withUnsafeBytes { bytes in
        for start in stride(from: 0, to: bytes.count, by: piece) {
          let slice = bytes[start..<min(start + piece, bytes.count)]
          guard receive(UnsafeRawBufferPointer(rebasing: slice)) else { return }
        }
      }
    }.get()
  }

  /// Parses chunks of bytes, so that a part can be inflated straight into the tree.
  ///
  /// The source hands over chunks for as long as true is answered. It is asked a second time
  /// where the part is refused: then nothing is passed over, so the place that the refusal
  /// tells is a place in the part. Of a long part, the place is where the last chunk begins.
  package static func parse<Failure>(
    expecting bytes: Int = 0, vocabulary: XMLVocabulary = .none, limits: XMLLimits = .office,
    from source: (_ receive: (UnsafeRawBufferPointer) -> Bool) throws(Failure) -> Void
  ) throws(Failure) -> Result<XMLTree, XMLReadingError> {
    var place = PlaceOfRefusal()
    let sifted = try parseOnce(
      expecting: bytes, vocabulary: vocabulary, limits: limits, sifts: true, telling: &place,
      from: source)
    guard case .failure(let refusal) = sifted else { return sifted }
    guard place.bytes > longestReadAgain else {
      return try parseOnce(
        expecting: bytes, vocabulary: vocabulary, limits: limits, sifts: false, telling: &place,
        from: source)
    }
    try source { place.pass($0) }
    return .failure(
      XMLReadingError(refusal.reason, line: place.position.line, column: place.position.column))
  }

  // To parse a part of 64 MiB twice takes up to four seconds.
  private static let longestReadAgain = 1 << 20

  private static func parseOnce<Failure>(
    expecting bytes: Int, vocabulary: XMLVocabulary, limits: XMLLimits, sifts: Bool,
    telling place: inout PlaceOfRefusal,
    from source: (_ receive: (UnsafeRawBufferPointer) -> Bool) throws(Failure) -> Void
  ) throws(Failure) -> Result<XMLTree, XMLReadingError> {
    var parser = XMLTreeParser(vocabulary: vocabulary, limits: limits, sifts: sifts)
    parser.expect(bytes)
    var refusal: XMLReadingError?
    try source { chunk in
      place.handOver(chunk.count)
      do throws(XMLReadingError) {
        try parser.feed(chunk)
        return true
      } catch {
        refusal = error
        return false
      }
    }
    if let refusal { return .failure(refusal) }
    do throws(XMLReadingError) {
      return .success(try parser.finish())
    } catch {
      return .failure(error)
    }
  }
}
