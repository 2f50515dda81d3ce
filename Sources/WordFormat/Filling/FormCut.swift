/// A place between two runs, made by cutting one where there is none.
struct FormCut {
  var place: Int
  /// What ends the run before the place, and what begins it again.
  private(set) var before: [UInt8] = []
  private(set) var after: [UInt8] = []
  /// The text that is cut.
  private(set) var text: Int?

  init(place: Int) { self.place = place }

  /// The place before some characters; nothing where they stand in no run.
  init?(before piece: FormPiece, in part: FormPart) {
    self.init(piece, part, isStart: true)
  }

  /// The place after some characters.
  init?(after piece: FormPiece, in part: FormPart) {
    self.init(piece, part, isStart: false)
  }

  private init?(_ piece: FormPiece, _ part: FormPart, isStart: Bool) {
    let outline = part.outline
    guard let run = outline.ancestor(of: piece.node, where: { $0 == .run }) else { return nil }
    let node = outline[piece.node]
    let edge = isStart ? outline[run].start : outline[run].end
    place = isStart ? piece.start : piece.end
    // What a run declares for itself, its other half would not know.
    let tags = String(
      decoding: part.bytes[outline[run].startTag] + part.bytes[node.startTag], as: UTF8.self)
    guard node.element == .text, node.parent == run, !tags.contains("xmlns") else {
      place = edge
      return
    }
    let shown = outline.children(of: run).filter { outline[$0].element != .runProperties }
    let isAtEdge =
      isStart
      ? place == node.open && shown.first == piece.node
      : place == node.close && shown.last == piece.node
    guard !isAtEdge else {
      place = edge
      return
    }
    text = piece.node
    let (own, inner) = (part.prefix(of: run), part.prefix(of: piece.node))
    before = Array("</\(inner)t></\(own)r>".utf8)
    after = Array("<\(own)r>".utf8)
    if let look = outline.first(.runProperties, in: run) {
      after += part.bytes[outline[look].range]
    }
    after += "<\(inner)t xml:space=\"preserve\">".utf8
  }
}
