import Reports
import SheetFormat

extension Report {
  /// The report as a workbook in the making.
  func workbook(_ settings: ExportSettings) -> Workbook {
    let look = SheetLook()
    var workbook = Workbook(properties: properties(settings), styles: look.styles)
    let preface = SheetPreface(self)
    workbook.sheets = [preface.sheet(look, footer: revision)]
    for section in sections {
      for table in section.tables {
        var sheet = table.sheet(named: section.heading, look)
        sheet.isLandscape = isLandscape
        sheet.footer = revision
        workbook.sheets.append(sheet)
      }
    }
    return workbook
  }

  /// What the workbook says about itself.
  func properties(_ settings: ExportSettings) -> WorkbookProperties {
    var properties = WorkbookProperties(
      title: subtitle.map { "\(title): \($0)" } ?? title, subject: kind.rawValue,
      creator: settings.creator, language: language, created: settings.seconds)
    properties.custom = stamp(contentHash: settings.contentHash).properties
    return properties
  }
}
