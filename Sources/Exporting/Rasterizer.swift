/// Makes pixels of a drawing, for programs that cannot draw SVG; nothing here starts a process, so
/// whoever can passes it in.
package protocol Rasterizer: Sendable {
  /// A drawing as PNG, given its size in pixels of CSS; nil when that is not possible.
  func png(_ svg: [UInt8], width: Double, height: Double) -> [UInt8]?
}
