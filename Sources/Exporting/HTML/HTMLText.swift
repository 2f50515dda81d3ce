import Reports

/// Lines and marks as HTML.
enum HTMLText {
  static func write(_ line: ReportLine, to html: inout HTMLWriter) {
    if let lead = line.lead {
      html.element("strong", text: lead)
      html.markup(" ")
    }
    switch line.tone {
    case .plain: html.text(line.text)
    case .strong: html.element("strong", text: line.text)
    case .quiet: html.element("span", [("class", "quiet")], text: line.text)
    }
  }

  /// The sign is for the eye, so only the word is read aloud.
  static func write(_ mark: ReportMark, to html: inout HTMLWriter) {
    html.open("span", [("class", "mark \(mark.tone.rawValue)")])
    html.element("span", [("aria-hidden", "true")], text: mark.symbol)
    html.markup(" ")
    html.text(mark.word)
    if let note = mark.note {
      html.markup(" ")
      html.element("b", text: note)
    }
    html.markup("</span>")
  }
}
