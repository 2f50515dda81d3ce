/// The names that a reader looks for, numbered in order.
///
/// A tree that is parsed with a vocabulary gives these names these numbers, so a reader turns
/// the number of an element into a case of its own enumeration and switches on that.
package struct XMLVocabulary: Sendable {
  let index: NameIndex
  let prefixes: [String: String]
  private(set) var passedOver: PassedOver

  /// A vocabulary without names: every name of a part is numbered as it is met.
  package static let none = XMLVocabulary([], prefixes: [:])

  /// Numbers names such as `w:p` whose prefixes are given with their namespaces.
  ///
  /// Attributes with other names are not kept by the trees. Elements that are passed over, by
  /// their full names, are left out with all that is inside, and so are attributes whose names
  /// begin as given: only what can hold no text may be among them.
  package init(
    _ qualified: [String], prefixes: [String: String], passingOver elements: [String] = [],
    attributes: String = ""
  ) {
    var index = NameIndex()
    index.reserve(qualified.count)
    for name in qualified {
      // By bytes: a program that reads one document spends more on starting than on reading.
      if let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) {
        let local = String(name[name.utf8.index(after: colon)...])
        index.append(XMLName(namespace: prefixes[String(name[..<colon])] ?? "", local: local))
      } else {
        index.append(XMLName(namespace: "", local: name))
      }
    }
    self.index = index
    self.prefixes = prefixes
    passedOver = PassedOver(elements: elements, attributes: attributes)
  }

  /// The prefix of what is passed over, and its namespace.
  var sifted: (prefix: String, space: String)? {
    passedOver.prefix.flatMap { prefix in
      prefixes[prefix].map { (prefix, XMLName.transitional($0)) }
    }
  }

  /// The same vocabulary, passing over more elements.
  package func passingOver(_ elements: [String]) -> XMLVocabulary {
    var copy = self
    copy.passedOver.add(elements)
    return copy
  }
}
