import Curriculum

extension CrosswalkMark {
  /// The sign and the word for a cell, with the letters of the levels.
  public var reportMark: ReportMark {
    var mark = strength == .full ? ReportMark.full : ReportMark.partial
    if !levels.isEmpty { mark.note = levels.letters }
    return mark
  }
}
