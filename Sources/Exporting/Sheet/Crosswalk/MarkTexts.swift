import Curriculum
import Reports
import SheetFormat

/// The signs of all marks that there can be, made ready once; the key says their words.
struct MarkTexts {
  private let full: [CellText]
  private let partial: [CellText]

  init() {
    func texts(_ mark: ReportMark) -> [CellText] {
      (UInt8(0)..<16).map { levels in
        var mark = mark
        if levels != 0 { mark.note = CrosswalkLevels(rawValue: levels).letters }
        return CellText(mark.sign)
      }
    }
    full = texts(.full)
    partial = texts(.partial)
  }

  subscript(mark: CrosswalkMark) -> CellText {
    let levels = Int(mark.levels.rawValue & 15)
    return mark.strength == .full ? full[levels] : partial[levels]
  }
}
