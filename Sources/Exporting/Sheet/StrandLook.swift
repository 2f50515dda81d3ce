import Curriculum
import SheetFormat

/// The looks of the cells that belong to one strand.
struct StrandLook: Sendable {
  let band: StyleSheet.ID
  let header: StyleSheet.ID
  let turned: StyleSheet.ID
  let label: StyleSheet.ID
  let full: StyleSheet.ID
  let partial: StyleSheet.ID

  init(_ strand: Strand?, in styles: inout StyleSheet) {
    let colors = StrandColors.of(strand)
    band = styles.add(
      SheetLook.style {
        $0.isBold = true
        $0.color = 0xFFFFFF
        $0.fill = colors.dark
      })
    let header = SheetLook.bordered {
      $0.isBold = true
      $0.wraps = true
      $0.isAtTop = false
      $0.color = colors.dark
      $0.fill = colors.light
    }
    self.header = styles.add(header)
    var turned = header
    turned.wraps = false
    turned.rotation = 90
    turned.alignment = .center
    self.turned = styles.add(turned)
    turned.isBold = false
    turned.size = 9
    turned.wraps = true
    turned.color = 0x3B4450
    label = styles.add(turned)
    let mark = SheetLook.bordered {
      $0.alignment = .center
      $0.size = 13
      $0.color = colors.dark
    }
    partial = styles.add(mark)
    var full = mark
    full.fill = colors.light
    full.isBold = true
    self.full = styles.add(full)
  }
}
