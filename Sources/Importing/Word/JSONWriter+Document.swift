import CASEFormat
import WordFormat

extension JSONWriter {
  mutating func comment(_ comment: WordComment) {
    openObject()
    field("id", comment.id)
    field("author", comment.author)
    field("date", comment.date)
    field("place", comment.place?.description)
    field("quoted", comment.quoted)
    field("answers", comment.parent)
    if comment.isResolved { flag("resolved") }
    name("blocks")
    blocks(comment.blocks)
    closeObject()
  }

  mutating func change(_ change: WordChange) {
    openObject()
    field("kind", change.kind.rawValue)
    field("author", change.author)
    field("date", change.date)
    field("place", change.place.description)
    field("text", change.text)
    closeObject()
  }

  mutating func properties(_ properties: WordProperties) {
    name("properties")
    openObject()
    field("title", properties.title)
    field("subject", properties.subject)
    field("creator", properties.creator)
    field("keywords", properties.keywords)
    field("summary", properties.summary)
    field("category", properties.category)
    field("lastModifiedBy", properties.lastModifiedBy)
    field("created", properties.created)
    field("modified", properties.modified)
    field("language", properties.language)
    field("application", properties.application)
    if !properties.custom.isEmpty {
      name("custom")
      openObject()
      for (name, value) in properties.custom.sorted(by: { $0.key < $1.key }) { field(name, value) }
      closeObject()
    }
    closeObject()
  }

  mutating func section(_ section: WordSection) {
    openObject()
    field("lastParagraph", section.lastParagraph?.description)
    if let width = section.width { number("width", width) }
    if let height = section.height { number("height", height) }
    if section.isLandscape { flag("landscape") }
    if section.columns > 1 { field("columns", section.columns) }
    closeObject()
  }

  private mutating func number(_ name: String, _ number: Double) {
    self.name(name)
    literal(number == number.rounded() ? String(Int(number)) : String(number))
  }
}
