/// A binder that was made and not yet written.
public struct PressedBinder: Sendable {
  /// The PDF.
  public let bytes: [UInt8]
  /// How many pages it has.
  public let pages: Int
  /// The documents that a page stands for, and why their own pages are not there.
  let notBound: [(title: String, reason: String)]

  /// What it holds, in a few lines.
  public func summary(at path: String) -> String {
    (["The binder is in \(path): \(pages) \(pages == 1 ? "page" : "pages")."]
      + notBound.map { "  “\($0.title)” is not bound, because \($0.reason)." })
      .joined(separator: "\n")
  }
}
