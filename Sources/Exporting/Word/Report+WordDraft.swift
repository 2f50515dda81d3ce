import Reports
import WordFormat

extension Report {
  /// The report as a Word document in the making.
  func wordDraft(_ settings: ExportSettings) -> WordDraft {
    var properties = DraftProperties(
      title: subtitle.map { "\(title): \($0)" } ?? title, subject: kind.rawValue,
      creator: settings.creator, language: language, day: settings.day)
    properties.custom = stamp(contentHash: settings.contentHash).properties
      .map { DraftProperties.Custom($0.name, $0.value) }
    properties.textSum = DocumentStamp.nameOfTextSum
    var draft = WordDraft(properties: properties)
    draft.isLandscape = isLandscape
    draft.header = subtitle.map { "\($0) · \(title)" } ?? title
    draft.footer = revision
    draft.blocks = [.heading(title, level: 1)]
    if let subtitle { draft.blocks.append(.paragraph(DraftParagraph(subtitle, .subtitle))) }
    draft.blocks += facts.map { .paragraph($0.draftParagraph) }
    for (index, section) in sections.enumerated() {
      draft.blocks.append(.heading(section.heading, level: section.level))
      var blocks = section.blocks.flatMap { $0.draftBlocks(settings) }
      // A heading and a sentence say nothing at the foot of a page without what they lead to.
      if index + 1 < sections.count, sections[index + 1].level > section.level,
        case .paragraph(var lead)? = blocks.last
      {
        lead.keepsWithNext = true
        blocks[blocks.count - 1] = .paragraph(lead)
      }
      draft.blocks += blocks
    }
    return draft
  }
}

extension ReportFact {
  /// The label, a tab, the values.
  var draftParagraph: DraftParagraph {
    let value = isStated ? DraftSpan(text) : DraftSpan.quiet(text)
    return DraftParagraph([.bold("\(label)\t"), value], .fact)
  }
}

extension ReportBlock {
  /// The block as pieces of a Word document.
  func draftBlocks(_ settings: ExportSettings) -> [DraftBlock] {
    switch self {
    case .paragraph(let line): [.paragraph(line.draftParagraph)]
    case .list(let lines, let isOrdered):
      [.list(lines.map { DraftParagraph($0.draftSpans) }, isOrdered: isOrdered)]
    case .facts(let facts): facts.map { .paragraph($0.draftParagraph) }
    case .table(let table): table.draftTables.map { .table($0) }
    case .picture(let picture): [picture.draftBlock(settings.rasterizer)]
    }
  }
}

extension ReportLine {
  /// The line as a paragraph; a loud one heads what follows it.
  fileprivate var draftParagraph: DraftParagraph {
    var paragraph = DraftParagraph(draftSpans)
    paragraph.keepsWithNext = tone == .strong
    return paragraph
  }

  /// The line as spans.
  var draftSpans: [DraftSpan] {
    let head = lead.map { [DraftSpan.bold(text.isEmpty ? $0 : "\($0) ")] } ?? []
    return switch tone {
    case .plain: head + [DraftSpan(text)]
    case .strong: head + [.bold(text)]
    case .quiet: head + [.quiet(text)]
    }
  }
}
