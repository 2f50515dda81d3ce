/// Names in order, found by their local parts.
///
/// A dictionary of names would say the same. But a dictionary of a type of ours has its
/// conformance looked up among those of the whole program once a process, which takes as long as
/// to read a page; strings are looked up anyway.
struct NameIndex: Sendable {
  private static let none = UInt32.max

  private(set) var names: [XMLName] = []
  private var latest: [String: UInt32] = [:]
  /// For each name the one before it that has the same local part.
  private var earlier: [UInt32] = []

  mutating func reserve(_ count: Int) {
    names.reserveCapacity(count)
    earlier.reserveCapacity(count)
    latest.reserveCapacity(count)
  }

  mutating func append(_ name: XMLName) {
    let number = UInt32(names.count)
    earlier.append(latest.updateValue(number, forKey: name.local) ?? Self.none)
    names.append(name)
  }

  func number(of name: XMLName) -> UInt32? {
    var number = latest[name.local] ?? Self.none
    while number != Self.none {
      if names[Int(number)].namespace == name.namespace { return number }
      number = earlier[Int(number)]
    }
    return nil
  }
}
