import CASEFormat
package import WordFormat

extension WordDocument {
  /// Everything that the reader sees, as a JSON text for other programs.
  ///
  /// Rows, columns, levels of headings and of lists are counted from 1, as people count them; an
  /// anchor stands after so many characters (Unicode code points) of its paragraph, and pages are
  /// measured in points. What a paragraph or cell does not have is left out.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.openObject()
    if properties != WordProperties() { writer.properties(properties) }
    writer.name("blocks")
    writer.blocks(blocks)
    writer.list("sections", sections) { $0.section($1) }
    let stories = [footnotes, endnotes, headers, footers].flatMap { $0 }
    writer.list("stories", stories) { writer, story in
      writer.openObject()
      writer.field("name", story.name)
      writer.name("blocks")
      writer.blocks(story.blocks)
      writer.closeObject()
    }
    writer.list("comments", comments) { $0.comment($1) }
    writer.list("changes", changes) { $0.change($1) }
    writer.list("notices", notices) { writer, notice in
      writer.openObject()
      writer.field("code", notice.code)
      writer.field("place", notice.place?.description)
      writer.field("message", notice.description)
      writer.closeObject()
    }
    writer.closeObject()
    return writer.finish()
  }
}
