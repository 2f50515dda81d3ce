/// How a run is shown, once every style has been asked.
struct RunFormat: Sendable, Hashable {
  var look = WordLook()
  var isHidden = false
  var isCapital = false
  var font = TextFont.ordinary

  init() {}

  init(_ properties: RunProperties) {
    if properties.bold == true { look.marks.insert(.bold) }
    if properties.italic == true { look.marks.insert(.italic) }
    if properties.underline == true { look.marks.insert(.underline) }
    if properties.strike == true { look.marks.insert(.strikethrough) }
    if let position = properties.position { look.marks.formUnion(position) }
    if let color = properties.color, !color.isEmpty { look.color = color }
    if let highlight = properties.highlight, !highlight.isEmpty { look.highlight = highlight }
    isHidden = properties.hidden ?? false
    isCapital = properties.caps ?? false
    font = properties.font ?? .ordinary
  }
}
