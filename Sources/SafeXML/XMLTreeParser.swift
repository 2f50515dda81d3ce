import CLibXML2

/// Builds a tree from chunks of bytes, so that a part can be inflated straight into it.
struct XMLTreeParser: ~Copyable {
  private let limits: XMLLimits
  private let builder: UnsafeMutablePointer<TreeBuilder>
  private var context: xmlParserCtxtPtr?
  private var sieve: MarkupSieve
  private var kept: [UInt8] = []
  private var transcoder: Transcoder?
  private var head: [UInt8] = []
  private var total = 0

  /// Prepares to parse one part; a sifted part is parsed faster, but tells no true places.
  ///
  /// Where only the texts in elements of one number are wanted, no tree is kept.
  init(
    vocabulary: XMLVocabulary, limits: XMLLimits = .office, sifts: Bool,
    textsOnly number: Int? = nil
  ) {
    self.limits = limits
    sieve = MarkupSieve(
      limits: limits, passedOver: sifts ? vocabulary.passedOver : .nothing, tellsPlaces: !sifts)
    builder = .allocate(capacity: 1)
    builder.initialize(
      to: TreeBuilder(vocabulary: vocabulary, limits: limits, sifts: sifts, textsOnly: number))
    var handler = SAXEvents.handler
    context = xmlCreatePushParserCtxt(&handler, builder, nil, 0, nil)
    if let context {
      xmlCtxtUseOptions(context, SAXEvents.options)
      // The bytes are UTF-8 by then; libxml2 would guess once more, by the first four of them.
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    }
    builder.pointee.context = context
  }

  deinit {
    if let context { xmlFreeParserCtxt(context) }
    builder.deinitialize(count: 1)
    builder.deallocate()
  }

  /// Tells how many bytes will come, to spare growing.
  mutating func expect(_ bytes: Int) {
    builder.pointee.reserve(min(bytes, limits.total))
  }

  /// Parses the next bytes of the part.
  mutating func feed(_ chunk: UnsafeRawBufferPointer) throws(XMLReadingError) {
    total += chunk.count
    guard total <= limits.total else { throw error(.tooLong(limit: limits.total)) }
    if transcoder != nil { return try convert(chunk) }
    // The declaration names the encoding, so nothing is parsed before it is complete.
    if head.isEmpty, chunk.count >= Self.headLength { return try begin(chunk) }
    head.append(contentsOf: chunk)
    if head.count >= Self.headLength { try beginWithHead() }
  }

  /// The texts that alone are wanted, from what was parsed since the last time.
  mutating func takeTexts() -> [UInt8] { builder.pointee.takeTexts() }

  /// Parses the end of the part and hands over the tree.
  mutating func finish() throws(XMLReadingError) -> XMLTree {
    if transcoder == nil { try beginWithHead() }
    if let transcoder, !transcoder.isComplete { throw error(.characters) }
    kept = sieve.rest
    try parseKept()
    try parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
    guard sieve.isBalanced else {
      throw error(.malformed(code: Int(XML_ERR_TAG_NOT_FINISHED.rawValue)))
    }
    guard let tree = builder.pointee.tree else { throw error(.empty) }
    return tree
  }

  private mutating func beginWithHead() throws(XMLReadingError) {
    let bytes = head
    head = []
    try bytes.withUnsafeBufferPointer { (bytes) throws(XMLReadingError) in
      try begin(UnsafeRawBufferPointer(bytes))
    }
  }

  private mutating func begin(_ chunk: UnsafeRawBufferPointer) throws(XMLReadingError) {
    let transcoder = Transcoder(head: chunk)
    self.transcoder = transcoder
    let rest = UnsafeRawBufferPointer(rebasing: chunk.dropFirst(transcoder.markLength))
    // Nothing but "<" and white space can begin a part; else the walk over its tags would be blind.
    if transcoder.encoding == .utf8, let first = rest.first,
      first != UInt8(ascii: "<"), first != 0x20, !(0x09...0x0D).contains(first)
    {
      throw error(.characters)
    }
    try convert(rest, true)
  }

  private mutating func convert(
    _ chunk: UnsafeRawBufferPointer, _ isFirst: Bool = false
  ) throws(XMLReadingError) {
    guard transcoder?.encoding != .utf8 else { return try check(chunk, isFirst) }
    guard let bytes = transcoder?.transcode(chunk) else { throw error(.characters) }
    try bytes.withUnsafeBufferPointer { (bytes) throws(XMLReadingError) in
      try check(UnsafeRawBufferPointer(bytes), isFirst)
    }
  }

  private mutating func check(
    _ chunk: UnsafeRawBufferPointer, _ isFirst: Bool
  ) throws(XMLReadingError) {
    if isFirst, let name = EncodingDeclaration.refused(in: chunk) { throw error(.encoding(name)) }
    kept.removeAll(keepingCapacity: true)
    try sieve.sift(chunk, into: &kept)
    try parseKept()
  }

  private mutating func parseKept() throws(XMLReadingError) {
    let bytes = kept
    try bytes.withUnsafeBufferPointer { (bytes) throws(XMLReadingError) in
      try parse(UnsafeRawBufferPointer(bytes), isLast: false)
    }
  }

  private mutating func parse(
    _ chunk: UnsafeRawBufferPointer, isLast: Bool
  ) throws(XMLReadingError) {
    guard let context else { throw error(.malformed(code: Int(XML_ERR_NO_MEMORY.rawValue))) }
    let bytes = chunk.bindMemory(to: CChar.self)
    let code = xmlParseChunk(context, bytes.baseAddress, Int32(bytes.count), isLast ? 1 : 0)
    if let refusal = builder.pointee.refusal { throw error(refusal) }
    guard context.pointee.wellFormed == 0 || context.pointee.disableSAX != 0 else { return }
    throw error(isLast && total == 0 ? .empty : SAXEvents.reason(Int(code)))
  }

  private func error(_ reason: XMLReadingError.Reason) -> XMLReadingError {
    let input = context?.pointee.input?.pointee
    return XMLReadingError(
      reason, line: max(1, Int(input?.line ?? 1)), column: max(1, Int(input?.col ?? 1)))
  }

  // Longer than any declaration that a program writes.
  private static let headLength = 256
}
