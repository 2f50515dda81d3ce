import Reports

/// A picture as HTML, in a frame that can be reached by keyboard where it is wider than the screen.
struct HTMLFigure {
  private let picture: Picture
  private let number: Int

  init(_ picture: Picture, number: Int) {
    self.picture = picture
    self.number = number
  }

  func write(to html: inout HTMLWriter) {
    let id = "p\(number)"
    html.markup("<figure>")
    html.element("figcaption", [("id", id)], text: picture.title)
    html.markup("\n")
    html.open(
      "div", [("class", "frame"), ("role", "region"), ("tabindex", "0"), ("aria-labelledby", id)])
    html.markup("\n")
    SVGWriter.write(picture, id: id, to: &html)
    html.markup("</div></figure>\n")
  }
}
