/// A picture on a line of its own: a drawing, and pixels of it for who cannot draw.
package struct DraftPicture: Sendable, Hashable {
  /// What it is called; stands above it.
  package var title: String
  /// What it shows, for everybody who does not see it.
  package var description: String
  /// The pixels, as PNG.
  package var png: [UInt8]
  /// The drawing, as SVG.
  package var svg: [UInt8]
  /// How wide it would like to be, in pixels of CSS.
  package var width: Double
  /// How high it would like to be, in pixels of CSS.
  package var height: Double

  /// Takes a drawing and pixels of it.
  package init(
    _ title: String, description: String, png: [UInt8], svg: [UInt8], width: Double, height: Double
  ) {
    self.title = title
    self.description = description
    self.png = png
    self.svg = svg
    self.width = max(1, width)
    self.height = max(1, height)
  }
}
