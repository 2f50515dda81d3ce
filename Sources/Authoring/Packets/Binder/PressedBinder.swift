/// A binder that was made and not yet written.
package struct PressedBinder {
  package var bytes: [UInt8]
  /// How many pages it has.
  package var pages: Int
  /// The documents that a page stands for, and why their own pages are not there.
  package var notBound: [(title: String, reason: String)]
}
