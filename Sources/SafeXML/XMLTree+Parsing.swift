extension XMLTree {
  /// Parses bytes that are already at hand.
  package static func parse(
    _ bytes: [UInt8], vocabulary: XMLVocabulary = .none, limits: XMLLimits = .office
  ) throws(XMLReadingError) -> XMLTree {
    try parse(expecting: bytes.count, vocabulary: vocabulary, limits: limits) { receive in
      pass(bytes, to: receive)
    }.get()
  }

  /// Hands over bytes in pieces, so that a refusal in one piece spares the work on the next.
  private static func pass(
    _ bytes: [UInt8], to receive: (UnsafeRawBufferPointer) -> Bool
  ) {
    let piece = 64 * 1024
    bytes.withUnsafeBytes { bytes in
      for start in stride(from: 0, to: bytes.count, by: piece) {
        let slice = bytes[start..<min(start + piece, bytes.count)]
        guard receive(UnsafeRawBufferPointer(rebasing: slice)) else { return }
      }
    }
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
    try read(from: source) { (sifts, place) throws(Failure) in
      var parser = XMLTreeParser(vocabulary: vocabulary, limits: limits, sifts: sifts)
      parser.expect(bytes)
      return try parse(with: parser, telling: &place, from: source)
    }
  }

  /// Gathers the text inside the elements of one number of the vocabulary, in order and piece by
  /// piece, without making a tree.
  ///
  /// The part is read as strictly as for a tree, at a fraction of the memory.
  package static func texts<Sum, Failure>(
    in number: Int, vocabulary: XMLVocabulary, limits: XMLLimits = .office, into empty: Sum,
    from source: (_ receive: (UnsafeRawBufferPointer) -> Bool) throws(Failure) -> Void,
    add: @escaping (inout Sum, _ texts: [UInt8]) -> Void
  ) throws(Failure) -> Result<Sum, XMLReadingError> {
    try read(from: source) { (sifts, place) throws(Failure) in
      var sum = empty
      let parser = XMLTreeParser(
        vocabulary: vocabulary, limits: limits, sifts: sifts, textsOnly: number)
      let tree = try parse(with: parser, telling: &place, from: source) { parser in
        add(&sum, parser.takeTexts())
      }
      return tree.map { _ in sum }
    }
  }

  /// The same of bytes that are already at hand.
  package static func texts<Sum>(
    in number: Int, of bytes: [UInt8], vocabulary: XMLVocabulary, limits: XMLLimits = .office,
    into empty: Sum, add: @escaping (inout Sum, _ texts: [UInt8]) -> Void
  ) throws(XMLReadingError) -> Sum {
    try texts(
      in: number, vocabulary: vocabulary, limits: limits, into: empty,
      from: { pass(bytes, to: $0) }, add: add
    ).get()
  }

  private static func read<Value, Failure>(
    from source: (_ receive: (UnsafeRawBufferPointer) -> Bool) throws(Failure) -> Void,
    _ once: (_ sifts: Bool, inout PlaceOfRefusal) throws(Failure) -> Result<Value, XMLReadingError>
  ) throws(Failure) -> Result<Value, XMLReadingError> {
    var place = PlaceOfRefusal()
    let sifted = try once(true, &place)
    guard case .failure(let refusal) = sifted else { return sifted }
    guard place.bytes > longestReadAgain else { return try once(false, &place) }
    try source { place.pass($0) }
    return .failure(
      XMLReadingError(refusal.reason, line: place.position.line, column: place.position.column))
  }

  // To parse a part of 64 MiB twice takes up to four seconds.
  private static let longestReadAgain = 1 << 20

  private static func parse<Failure>(
    with parser: consuming XMLTreeParser, telling place: inout PlaceOfRefusal,
    from source: (_ receive: (UnsafeRawBufferPointer) -> Bool) throws(Failure) -> Void,
    afterEach: @escaping (inout XMLTreeParser) -> Void = { _ in }
  ) throws(Failure) -> Result<XMLTree, XMLReadingError> {
    var refusal: XMLReadingError?
    try source { chunk in
      place.handOver(chunk.count)
      do throws(XMLReadingError) {
        try parser.feed(chunk)
        afterEach(&parser)
        return true
      } catch {
        refusal = error
        return false
      }
    }
    if let refusal { return .failure(refusal) }
    do throws(XMLReadingError) {
      let tree = try parser.finish()
      afterEach(&parser)
      return .success(tree)
    } catch {
      return .failure(error)
    }
  }
}
