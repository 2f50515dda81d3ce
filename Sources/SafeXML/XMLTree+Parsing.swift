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
  /// tells is a place in the part.
  package static func parse<Failure>(
    expecting bytes: Int = 0, vocabulary: XMLVocabulary = .none, limits: XMLLimits = .office,
    from source: (_ receive: (UnsafeRawBufferPointer) -> Bool) throws(Failure) -> Void
  ) throws(Failure) -> Result<XMLTree, XMLReadingError> {
    let sifted = try parseOnce(
      expecting: bytes, vocabulary: vocabulary, limits: limits, sifts: true, from: source)
    if case .success = sifted { return sifted }
    return try parseOnce(
      expecting: bytes, vocabulary: vocabulary, limits: limits, sifts: false, from: source)
  }

  private static func parseOnce<Failure>(
    expecting bytes: Int, vocabulary: XMLVocabulary, limits: XMLLimits, sifts: Bool,
    from source: (_ receive: (UnsafeRawBufferPointer) -> Bool) throws(Failure) -> Void
  ) throws(Failure) -> Result<XMLTree, XMLReadingError> {
    var parser = XMLTreeParser(vocabulary: vocabulary, limits: limits, sifts: sifts)
    parser.expect(bytes)
    var refusal: XMLReadingError?
    try source { chunk in
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
