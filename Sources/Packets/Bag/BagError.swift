/// Why no bag can be made of some files.
package enum BagError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A name that not every computer can hold, or that leads out of the bag.
  case unsafePath(String, reason: BagPath.Danger)
  /// Two names that some computers take for the same.
  case samePath(String, String)
  /// A line of `bag-info.txt` whose label is none.
  case badLabel(String)

  package var description: String {
    switch self {
    case .unsafePath(let path, let reason):
      "The file \"\(path)\" cannot go into the packet: \(reason.rawValue). Rename it."
    case .samePath(let one, let other):
      "The files \"\(one)\" and \"\(other)\" have the same name on some computers. Rename one."
    case .badLabel(let label):
      "\"\(label)\" cannot name a line of bag-info.txt. Use words without a colon."
    }
  }
}
