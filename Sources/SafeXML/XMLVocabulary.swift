/// The names that a reader looks for, numbered in order.
///
/// A tree that is parsed with a vocabulary gives these names these numbers, so a reader turns
/// the number of an element into a case of its own enumeration and switches on that.
package struct XMLVocabulary: Sendable {
  let names: [XMLName]
  let numbers: [XMLName: UInt32]
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
    var numbers: [XMLName: UInt32] = [:]
    numbers.reserveCapacity(qualified.count)
    names = qualified.map { name in
      // By bytes: a program that reads one document spends more on starting than on reading.
      guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else {
        return XMLName(namespace: "", local: name)
      }
      let local = name[name.utf8.index(after: colon)...]
      return XMLName(namespace: prefixes[String(name[..<colon])] ?? "", local: String(local))
    }
    for (number, name) in names.enumerated() { numbers[name] = UInt32(number) }
    self.numbers = numbers
    self.prefixes = prefixes
    passedOver = PassedOver(elements: elements, attributes: attributes)
  }

  /// The same vocabulary, passing over more elements.
  package func passingOver(_ elements: [String]) -> XMLVocabulary {
    var copy = self
    copy.passedOver.add(elements)
    return copy
  }
}
