import Curriculum

/// A drawing in the making.
struct PictureCanvas {
  private(set) var shapes: [PictureShape] = []
  let width: Double
  /// How far from the edges everything stands.
  static let margin = 32.0

  init(width: Double) { self.width = width }

  mutating func draw(_ shape: PictureShape) { shapes.append(shape) }

  mutating func draw(_ group: [PictureShape], called name: String?) {
    guard !group.isEmpty else { return }
    shapes.append(.group(name, group))
  }

  /// Writes the title, unless it stands beside the picture, and the lines under it; gives where the
  /// drawing can begin.
  mutating func head(_ title: String?, _ caption: String) -> Double {
    let room = width - 2 * Self.margin
    var y = Self.margin + (title == nil ? 10 : 20)
    let title = title ?? ""
    let lines = LineFitting(width: room, size: 24, isBold: true).lines(title, atMost: 2)
    for (index, line) in lines.enumerated() {
      var text = PictureText(line, at: PicturePoint(Self.margin, y), size: 24)
      text.isBold = true
      text.ink = .heading
      if index + 1 == lines.count, line.hasSuffix("…") { text.whole = LineFitting.cleaned(title) }
      draw(.text(text))
      y += 29
    }
    y -= 4
    for line in LineFitting(width: room, size: 14).lines(caption, atMost: 3) {
      var text = PictureText(line, at: PicturePoint(Self.margin, y), size: 14)
      text.ink = .quiet
      draw(.text(text))
      y += 19
    }
    return y
  }

  /// Words on one line of a width, with all of them behind it where they do not fit.
  static func text(
    _ words: String, _ x: Double, _ y: Double, size: Double = 12, within room: Double,
    anchor: PictureText.Anchor = .start, isBold: Bool = false, ink: PictureInk = .ink
  ) -> PictureShape {
    let line = LineFitting(width: room, size: size, isBold: isBold).line(words)
    var text = PictureText(line, at: PicturePoint(x, y), size: size)
    text.anchor = anchor
    text.isBold = isBold
    text.ink = ink
    let whole = LineFitting.cleaned(words)
    if whole != line { text.whole = whole }
    return .text(text)
  }

  /// Words on some lines, the first one at a height.
  static func lines(
    _ words: String, _ x: Double, _ y: Double, size: Double = 12, step: Double = 16,
    within room: Double, atMost most: Int, anchor: PictureText.Anchor = .start,
    isBold: Bool = false, ink: PictureInk = .ink
  ) -> [PictureShape] {
    let lines = LineFitting(width: room, size: size, isBold: isBold).lines(words, atMost: most)
    let whole = LineFitting.cleaned(words)
    return lines.enumerated().map { index, line in
      var text = PictureText(line, at: PicturePoint(x, y + Double(index) * step), size: size)
      text.anchor = anchor
      text.isBold = isBold
      text.ink = ink
      if index + 1 == lines.count, !whole.hasSuffix(line) { text.whole = whole }
      return .text(text)
    }
  }
}
