import CLibXML2

/// What libxml2 calls while it parses, and how it is told to behave.
enum SAXEvents {
  /// Events of the namespace-aware core alone: no entity, no error printer, no loader.
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, local, prefix, space, spaces, declared, count, _, values in
      guard let builder = SAXEvents.builder(context), let local else { return }
      if spaces > 0 { builder.pointee.enterScope(of: Int(spaces)) }
      for slot in 0..<Int(spaces) {
        guard let declared else { break }
        builder.pointee.declare(prefix: declared[slot * 2], space: declared[slot * 2 + 1])
      }
      builder.pointee.start(
        local: local, prefix: prefix, space: space, attributeCount: Int(count), values: values)
    }
    handler.endElementNs = { context, _, _, _ in
      SAXEvents.builder(context)?.pointee.end()
    }
    handler.characters = { context, bytes, count in
      SAXEvents.builder(context)?.pointee
        .characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.internalSubset = { context, _, _, _ in
      SAXEvents.builder(context)?.pointee.refuse(.documentType)
    }
    return handler
  }

  /// No network, no substitution, no printing.
  ///
  /// The declared encoding is checked before and ignored here, since the bytes are UTF-8 by
  /// then. `XML_PARSE_NOENT`, `DTDLOAD`, `HUGE` and `RECOVER` must never be added.
  static let options =
    Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
        | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        | XML_PARSE_IGNORE_ENC.rawValue) | refuseExternal

  // XML_PARSE_NO_XXE of libxml2 2.13; older versions ignore the bit.
  private static let refuseExternal: Int32 = 1 << 23

  /// The reason behind a code of libxml2.
  static func reason(_ code: Int) -> XMLReadingError.Reason {
    switch UInt32(truncatingIfNeeded: code) {
    case XML_ERR_DOCUMENT_EMPTY.rawValue: .empty
    case XML_ERR_INVALID_CHAR.rawValue, XML_ERR_INVALID_ENCODING.rawValue,
      XML_ERR_UNKNOWN_ENCODING.rawValue, XML_ERR_UNSUPPORTED_ENCODING.rawValue:
      .characters
    default: .malformed(code: code)
    }
  }

  @inline(__always)
  private static func builder(
    _ context: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<TreeBuilder>? {
    context?.assumingMemoryBound(to: TreeBuilder.self)
  }
}
