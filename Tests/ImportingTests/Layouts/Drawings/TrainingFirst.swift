import Curriculum

/// The training first, the standards behind it, and the integrated objective near the end.
enum TrainingFirst: Drawing {
  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.strayNote()
    let columns: [HeadingRole] = [
      .strand(.workforceTraining), .strand(.adultEducation), .strand(.workforcePreparation),
      .objective, .assessment,
    ]
    let formWords = [
      "Workforce Training Competency", "Adult Education Standard (CCRS)",
      "Workforce Preparation (ESF/TIF/Northstar)", "Integrated Objective", "Assessment",
    ]
    let header =
      page.hand.oneIn(2) ? formWords.map { LayoutCell($0) } : page.headerRow(columns)
    page.table([header] + objectives.map { page.row($0, columns) }, headers: 1)
  }
}
