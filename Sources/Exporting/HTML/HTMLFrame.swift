import Curriculum
import Reports

/// What every page has around its content: landmarks, title, policy, style, and how to get about.
struct HTMLFrame {
  let report: Report
  let settings: ExportSettings
  /// Style of this page alone.
  var style: StaticString = ""
  /// The size of its paper; nil for a letter sheet.
  var paper: String?
  /// The SHA-256 of its script in base 64, which the policy lets run alone; nil for none.
  var scriptHash: StaticString?

  /// Writes all that stands before the content.
  func open(_ html: inout HTMLWriter, contents: [(id: String, heading: String)]) {
    html.markup("<!DOCTYPE html>\n")
    html.open("html", [("lang", report.language)])
    writeHead(to: &html)
    html.markup("\n<body>\n<a class=\"skip\" href=\"#content\">Skip to the content</a>\n")
    html.markup("<header>\n")
    html.element("h1", text: report.title)
    if let subtitle = report.subtitle {
      html.element("p", [("class", "subtitle")], text: subtitle)
    }
    html.markup("\n</header>\n")
    if contents.count > 2 { write(contents, to: &html) }
    html.markup("<main id=\"content\">\n")
  }

  /// Writes all that stands behind the content.
  func close(_ html: inout HTMLWriter) {
    html.markup("</main>\n<footer>")
    html.element("p", text: report.revision)
    html.markup("</footer>\n")
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.markup(
      """
      \n<head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'
      """)
    if let scriptHash {
      html.markup("; script-src 'sha256-")
      html.markup(scriptHash)
      html.markup("'")
    }
    html.markup("\">\n")
    html.open("meta", [("name", "generator"), ("content", settings.creator)])
    if let day = settings.modified {
      html.open("meta", [("name", "date"), ("content", day.description)])
    }
    for (name, value) in report.stamp(contentHash: settings.contentHash).properties {
      html.markup("\n")
      html.open("meta", [("name", DocumentStamp.inPage(name)), ("content", value)])
    }
    html.markup("\n")
    html.element(
      "title", text: report.subtitle.map { "\(report.title): \($0)" } ?? report.title)
    html.markup("\n<style>\n")
    html.markup(HTMLStyle.sheet)
    if report.hasPictures { html.markup(HTMLStyle.pictures) }
    html.markup(style)
    if report.isLandscape {
      html.markup("@page { size: ")
      html.text(paper ?? "letter landscape")
      html.markup("; }\n")
    }
    html.markup("</style>\n</head>")
  }

  private func write(_ contents: [(id: String, heading: String)], to html: inout HTMLWriter) {
    html.markup("<nav aria-label=\"Contents\"><ul>")
    for (id, heading) in contents {
      html.markup("<li>")
      html.element("a", [("href", "#\(id)")], text: heading)
      html.markup("</li>")
    }
    html.markup("</ul></nav>\n")
  }
}
