import Curriculum
import Reports

/// What each item asks, framework by framework: where the codes of the matrix lead to.
struct CrosswalkStatements {
  let id = "items"
  let heading = "What each item asks"

  private let crosswalk: Crosswalk
  private let groups: [CrosswalkGroup]

  init(_ crosswalk: Crosswalk) {
    self.crosswalk = crosswalk
    groups = crosswalk.groups.filter { !$0.columns.isEmpty || $0.omitted > 0 }
  }

  var isEmpty: Bool { groups.isEmpty }

  /// Whether anything is known of an item beside its code.
  static func has(_ column: CrosswalkColumn) -> Bool {
    !column.label.isEmpty || !column.statement.isEmpty
  }

  func write(to html: inout HTMLWriter) {
    guard !isEmpty else { return }
    HTMLBlocks.open(heading, id: id, &html)
    for (number, group) in groups.enumerated() {
      HTMLBlocks.open(crosswalk.heading(of: group), level: 3, id: "g\(number + 1)", &html)
      for note in crosswalk.notes(on: group) {
        html.element("p", text: note)
        html.markup("\n")
      }
      write(group, to: &html)
      html.markup("</section>\n")
    }
    html.markup("</section>\n")
  }

  private func write(_ group: CrosswalkGroup, to html: inout HTMLWriter) {
    let known = group.columns.filter { Self.has(crosswalk.columns[$0]) }
    guard !known.isEmpty else { return }
    html.markup("<div class=\"frame\"><table class=\"statements\">")
    html.element("caption", text: "\(group.title): what each item asks")
    html.markup(
      "\n<thead><tr><th scope=\"col\">Item<th scope=\"col\">What it asks</thead>\n<tbody>\n")
    for number in known {
      let column = crosswalk.columns[number]
      html.markup("<tr><th scope=\"row\">")
      html.element("a", [("href", "#c\(number)")], text: crosswalk.name(of: column))
      html.open("td", [("id", "i\(number)")])
      write(column, isNamed: group.isKnownByLabels, to: &html)
      html.markup("\n")
    }
    html.markup("</tbody></table></div>\n")
  }

  private func write(_ column: CrosswalkColumn, isNamed: Bool, to html: inout HTMLWriter) {
    let label = isNamed && !column.statement.isEmpty ? "" : column.label
    if !label.isEmpty, !column.statement.isEmpty, label != column.statement {
      html.element("strong", text: label)
      html.markup("<br>\n")
    }
    html.text(column.statement.isEmpty ? label : column.statement)
  }
}
