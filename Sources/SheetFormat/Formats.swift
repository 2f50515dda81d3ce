import CXlsxWriter

/// The looks of a workbook as libxlsxwriter holds them; it owns them.
struct Formats {
  /// By the number of the style.
  let plain: [UnsafeMutablePointer<lxw_format>?]
  /// The same for texts that look like formulas: marked as text, they stay text when edited.
  let text: [UnsafeMutablePointer<lxw_format>?]

  init(_ styles: StyleSheet, in workbook: UnsafeMutablePointer<lxw_workbook>) {
    plain = styles.styles.map { Self.format($0, in: workbook) }
    text = styles.styles.map { style in
      var style = style
      style.isText = true
      return Self.format(style, in: workbook)
    }
  }

  private static func format(
    _ style: CellStyle, in workbook: UnsafeMutablePointer<lxw_workbook>
  ) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(workbook)
    if style.isBold { format_set_bold(format) }
    if style.isItalic { format_set_italic(format) }
    if style.size != 11 { format_set_font_size(format, Double(style.size)) }
    if let color = style.color { format_set_font_color(format, color) }
    if let fill = style.fill { format_set_bg_color(format, fill) }
    if style.isHatched {
      format_set_pattern(format, UInt8(LXW_PATTERN_LIGHT_UP.rawValue))
      if let color = style.color { format_set_fg_color(format, color) }
    }
    if let border = style.border {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, border)
    }
    switch style.alignment {
    case .leading: break
    case .center: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .trailing: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }
    if style.isAtTop { format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)) }
    // 49 is the built-in number format "@" (ECMA-376 18.8.30).
    if style.isText { format_set_num_format_index(format, 49) }
    if style.wraps { format_set_text_wrap(format) }
    if style.rotation != 0 { format_set_rotation(format, Int16(style.rotation)) }
    return format
  }
}
