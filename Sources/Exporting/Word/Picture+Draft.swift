import Reports
import WordFormat

extension Picture {
  /// The picture for Word, which draws SVG only with pixels to fall back on; without those, the
  /// words of it.
  func draftBlock(_ rasterizer: (any Rasterizer)?) -> DraftBlock {
    let svg = SVGWriter.file(self)
    guard let png = rasterizer?.png(svg, width: width, height: height) else {
      return .paragraph(DraftParagraph([.bold("\(title). "), DraftSpan(description)]))
    }
    return .picture(
      DraftPicture(
        title, description: description, png: png, svg: svg, width: width, height: height))
  }
}
