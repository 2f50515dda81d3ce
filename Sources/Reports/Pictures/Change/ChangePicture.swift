import Curriculum

/// What has changed in the coverage: shares before and now as bars, and each item as a field.
public struct ChangePicture: Hashable, Sendable {
  private let change: CoverageChange

  /// Looks at a change.
  public init(of change: CoverageChange) { self.change = change }

  private static let width = 760.0
  /// No picture has more frameworks.
  private static let mostFrameworks = 12

  /// Bars and fields for each framework, under those of the objectives.
  ///
  /// Without its title it is for documents that say the title beside it.
  public func picture(isTitled: Bool = true) -> Picture {
    let title = "Coverage change" + (change.title.isEmpty ? "" : ": \(change.title)")
    var canvas = PictureCanvas(width: Self.width)
    var y = canvas.head(isTitled ? title : nil, caption) + 14
    ChangeKey.draw(at: y, on: &canvas)
    y += 24
    for panel in panels {
      let drawing = ChangeDrawing(panel, width: Self.width)
      canvas.draw(drawing.shapes(at: y), called: panel.title)
      y += drawing.height + 22
    }
    return Picture(
      title, description: description, language: change.language, width: Self.width,
      height: y + PictureCanvas.margin - 22, shapes: canvas.shapes)
  }

  private var panels: [ChangePanel] {
    let met = change.integrated
    let objectives = ChangePanel(
      title: "Objectives with all three strands", ink: .heading, before: met.before,
      after: met.after,
      fields: change.objectives.map { objective in
        let state = "\(objective.name), \(objective.kind.rawValue): \(objective.statement)"
        return ChangePanel.Field(
          mark: objective.kind == .kept ? nil : objective.kind.mark,
          isMet: objective.missingAfter?.isEmpty ?? false, words: state)
      },
      notes: ObjectiveChange.Kind.allCases.filter { $0 != .kept }.map { kind in
        (kind.mark, change.objectives(kind).map(\.name))
      })
    let frameworks = change.frameworks.prefix(Self.mostFrameworks).map { framework in
      ChangePanel(
        title: framework.title, ink: framework.strand.map { .strand($0) } ?? .heading,
        before: framework.before, after: framework.after,
        fields: framework.items.map { item in
          ChangePanel.Field(
            mark: item.kind == .unchanged ? nil : item.kind.mark,
            isMet: item.after.reach > .none,
            words: "\(item.name), \(item.kind.rawValue): \(item.asks)")
        },
        notes: ItemChange.Kind.allCases.filter { $0 != .unchanged }.map { kind in
          (kind.mark, framework.items(kind).map(\.name))
        })
    }
    return [objectives] + frameworks
  }

  private var caption: String {
    let count = change.sentences.isEmpty
    let lead =
      count ? "Nothing has changed: the same objectives address the same items. " : ""
    return lead + "Before: \(change.before). Now: \(change.after)."
  }

  private var description: String {
    let met = change.integrated
    let shares =
      [("Objectives with all three strands", met.before, met.after)]
      + change.frameworks.map { ("\($0.title), items addressed", $0.before, $0.after) }
    let figures = shares.map { "\($0.0): \(CoverageChange.words($0.1, $0.2))." }
    let lines = change.sentences.map { "\($0.lead) \($0.words)." }
    let more = change.frameworks.count - Self.mostFrameworks
    let rest = more > 0 ? ["\(Phrase.count(more, "more framework")) not drawn."] : []
    return ([caption] + figures + lines + rest).joined(separator: " ")
  }
}
