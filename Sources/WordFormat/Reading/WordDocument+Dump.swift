extension WordDocument {
  /// The document as an indented drawing, for golden files.
  package var dump: String {
    var drawing = WordDrawing()
    drawing.draw("body", blocks)
    for stories in [footnotes, endnotes, headers, footers] {
      for story in stories { drawing.draw(story.name, story.blocks) }
    }
    for comment in comments { drawing.draw(comment) }
    for change in changes {
      drawing.line(
        "change \(change.kind.rawValue) by \(change.author.debugDescription)"
          + " at \(change.place): \(change.text.debugDescription)")
    }
    // One page for all is what everybody expects.
    if sections.count > 1 || sections.contains(where: { $0.isLandscape || $0.columns > 1 }) {
      for section in sections { drawing.draw(section) }
    }
    for notice in notices { drawing.line("notice \(notice.code) \(notice)") }
    drawing.draw(properties)
    return drawing.text
  }
}
