import CASEFormat
import Curriculum
package import Reports

/// A crosswalk for other programs: frameworks with their items, rows with their marks, the
/// alignments behind each mark, and what is missing.
package struct CrosswalkJSON: Sendable {
  private let crosswalk: Crosswalk
  private let settings: ExportSettings

  /// Takes a crosswalk.
  package init(_ crosswalk: Crosswalk, _ settings: ExportSettings = ExportSettings()) {
    self.crosswalk = crosswalk
    self.settings = settings
  }

  /// Writes the file.
  package func file(named name: String) -> ExportedFile {
    let coverage = Coverage(of: crosswalk)
    var json = JSONWriter()
    json.openObject()
    json.field("program", crosswalk.title)
    json.field("language", crosswalk.language)
    json.field("revision", crosswalk.revision)
    json.field("date", settings.modified?.description)
    json.field("generator", settings.creator)
    json.list("frameworks", Array(crosswalk.groups)) { write($1, coverage, to: &$0) }
    json.list("rows", Array(crosswalk.rows.indices)) { write(row: $1, to: &$0) }
    json.list("gaps", coverage.gaps) { write($1, to: &$0) }
    json.closeObject()
    return ExportedFile(name: "\(name).json", mediaType: "application/json", bytes: json.bytes)
  }

  private func write(_ group: CrosswalkGroup, _ coverage: Coverage, to json: inout JSONWriter) {
    json.openObject()
    json.field("id", group.framework)
    json.field("title", group.title)
    json.field("strand", group.strand?.title)
    json.name("itemsNotShown")
    json.integer(group.omitted)
    json.list("items", Array(group.columns)) { json, number in
      let column = crosswalk.columns[number]
      let item = coverage.items[number]
      json.openObject()
      json.field("item", column.item.description)
      json.field("code", column.code)
      json.field("label", column.label)
      json.field("statement", column.statement)
      json.field("under", column.heading)
      json.name("times")
      json.integer(item.rows.count)
      json.name("inFull")
      json.integer(item.full)
      json.field("levels", item.levels.letters)
      json.field("when", crosswalk.words(item.steps))
      json.closeObject()
    }
    json.closeObject()
  }

  private func write(row number: Int, to json: inout JSONWriter) {
    let row = crosswalk.rows[number]
    json.openObject()
    json.field("kind", row.kind.noun)
    json.field("part", row.part.map { "\($0)" })
    json.field("label", row.label)
    json.field("statement", row.statement)
    json.name("outcomes")
    json.openObject()
    for strand in Strand.allCases {
      json.name(strand.title)
      json.integer(row.outcomes[strand])
    }
    json.closeObject()
    json.field("when", crosswalk.words(row.steps))
    json.list("marks", row.marks) { json, mark in
      json.openObject()
      json.field("item", crosswalk.columns[mark.column].item.description)
      json.field("strength", mark.strength.rawValue)
      json.field("levels", mark.levels.letters)
      json.list("alignments", crosswalk.links(of: mark)) { write($1, to: &$0) }
      json.closeObject()
    }
    json.closeObject()
  }

  private func write(_ link: CrosswalkLink, to json: inout JSONWriter) {
    json.openObject()
    json.field("part", "\(link.carrier)")
    json.field("kind", link.kind.words)
    json.field("item", link.item.description)
    json.field("strength", link.strength.rawValue)
    json.field("level", link.level?.rawValue)
    json.field("rationale", link.rationale)
    json.list("evidence", link.evidence) { $0.string($1) }
    json.closeObject()
  }

  private func write(_ gap: CoverageGap, to json: inout JSONWriter) {
    json.openObject()
    json.field("kind", gap.kind.rawValue)
    json.field("place", gap.place)
    json.field("part", gap.part.map { "\($0)" })
    json.field("item", gap.column.map { crosswalk.columns[$0].item.description })
    json.field("text", gap.text)
    json.field("missing", gap.words)
    json.closeObject()
  }
}
