import Curriculum
import Reports
import SheetFormat

/// The looks of the spreadsheets that we write, made once for a workbook.
struct SheetLook: Sendable {
  private(set) var styles = StyleSheet()
  let title: StyleSheet.ID
  let subtitle: StyleSheet.ID
  let heading: StyleSheet.ID
  let label: StyleSheet.ID
  let text: StyleSheet.ID
  let cell: StyleSheet.ID
  /// A cell of a file that another program reads: text, whatever it looks like.
  let typed: StyleSheet.ID
  let strong: StyleSheet.ID
  let number: StyleSheet.ID
  let total: StyleSheet.ID
  let gap: StyleSheet.ID
  /// The ground of a cell that a person may change.
  let editable: StyleSheet.ID
  /// Looks for totals by how high they are, lightest first, and for a total that is missing.
  let heat: [StyleSheet.ID]
  let hatched: StyleSheet.ID
  /// Looks that differ by strand: the strands in their order, then none.
  let strands: [StrandLook]

  init() {
    var styles = StyleSheet()
    let colors = StrandColors.neutral
    title = styles.add(
      Self.style {
        $0.isBold = true; $0.size = 20; $0.color = colors.dark
      })
    subtitle = styles.add(
      Self.style {
        $0.size = 13; $0.color = 0x595F69
      })
    heading = styles.add(
      Self.style {
        $0.isBold = true; $0.size = 13; $0.color = colors.dark; $0.isAtTop = false
      })
    label = styles.add(
      Self.style {
        $0.isBold = true; $0.wraps = true
      })
    text = styles.add(Self.style { $0.wraps = true })
    cell = styles.add(Self.bordered { $0.wraps = true })
    typed = styles.add(
      Self.style {
        $0.wraps = true; $0.isText = true
      })
    strong = styles.add(
      Self.bordered {
        $0.wraps = true; $0.isBold = true
      })
    number = styles.add(Self.bordered { $0.alignment = .center })
    total = styles.add(
      Self.bordered {
        $0.isBold = true; $0.alignment = .center; $0.fill = colors.light
      })
    let red = StrandColors.of(ReportMark.Tone.gap)
    gap = styles.add(
      Self.bordered {
        $0.isBold = true
        $0.alignment = .center
        $0.color = red.dark
        $0.fill = red.light
      })
    editable = styles.add(
      Self.bordered {
        $0.wraps = true; $0.fill = 0xFFFBE6
      })
    heat = [0xE3ECF5 as UInt32, 0xBFD4EA, 0x8FB3D9].map { color in
      styles.add(
        Self.style {
          $0.fill = color; $0.color = colors.dark
        })
    }
    hatched = styles.add(
      Self.style {
        $0.isHatched = true; $0.isBold = true; $0.color = red.dark; $0.fill = red.light
      })
    strands = (Strand.allCases.map { $0 } + [nil]).map { StrandLook($0, in: &styles) }
    self.styles = styles
  }

  /// The looks of a strand, or of no strand.
  func strand(_ strand: Strand?) -> StrandLook {
    strand.flatMap { Strand.allCases.firstIndex(of: $0) }.map { strands[$0] }
      ?? strands[Strand.allCases.count]
  }

  static func style(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = CellStyle()
    change(&style)
    return style
  }

  static func bordered(_ change: (inout CellStyle) -> Void) -> CellStyle {
    style {
      $0.border = 0xC3C9D1
      change(&$0)
    }
  }
}
