/// What the fields of the picture of changes mean.
enum ChangeKey {
  static func draw(at y: Double, on canvas: inout PictureCanvas) {
    var x = PictureCanvas.margin
    let kept: [(ReportMark?, Bool, String)] = [
      (nil, true, "met as before"), (nil, false, "open as before"),
    ]
    let changes: [(ReportMark?, Bool, String)] = [
      ItemChange.Kind.gained, .lost, .stronger, .weaker,
    ].map { ($0.mark, $0 != .lost, $0.rawValue) }
    for (mark, isMet, words) in kept + changes {
      let field = ChangePanel.Field(mark: mark, isMet: isMet, words: words)
      canvas.draw(
        ChangeDrawing.shapes(of: field, .heading, at: PicturePoint(x, y - 9)) + [
          PictureCanvas.text(words, x + 24, y + 4, within: 130, ink: .quiet)
        ], called: nil)
      x += 24 + TextWidth.of(words, size: 12) + 20
    }
  }
}
