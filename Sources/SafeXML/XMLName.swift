/// A name of an element or attribute: namespace and local part.
package struct XMLName: Sendable, Hashable {
  /// The namespace in its transitional spelling, or "" for none.
  package let namespace: String
  /// The part after the prefix.
  package let local: String

  /// A name in a namespace; a namespace of strict files is told as its transitional twin.
  package init(namespace: String, local: String) {
    self.namespace = Self.transitional(namespace)
    self.local = local
  }

  /// The transitional spelling of a namespace or relationship type of the strict form.
  ///
  /// ISO/IEC 29500-1 writes `purl.oclc.org/ooxml/X/Y` where ECMA-376 1st edition and part 4
  /// write `schemas.openxmlformats.org/X/2006/Y`; the two property parts alone differ more.
  package static func transitional(_ uri: String) -> String {
    let strict = "http://purl.oclc.org/ooxml/"
    guard uri.utf8.starts(with: strict.utf8) else { return uri }
    let rest = uri.utf8.dropFirst(strict.utf8.count)
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return uri }
    let family = uri[rest.startIndex..<slash]
    var tail = String(uri[uri.utf8.index(after: slash)...])
    for (long, short) in [
      ("extendedProperties", "extended-properties"),
      ("customProperties", "custom-properties"),
    ] where tail.hasSuffix(long) {
      tail = tail.dropLast(long.count) + short
    }
    return "http://schemas.openxmlformats.org/\(family)/2006/\(tail)"
  }
}
