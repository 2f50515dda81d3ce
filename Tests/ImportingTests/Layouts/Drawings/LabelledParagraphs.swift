import Curriculum

/// Paragraphs that begin with the name of a strand, under each numbered objective.
enum LabelledParagraphs: Drawing {
  static func expected(_ objectives: [LaidOutObjective]) -> [LaidOutObjective] {
    objectives.numbered
  }

  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.leadIn()
    let names = page.hand.oneIn(3) ? page.shortLabels() : page.strandLabels()
    let order = page.hand.shuffled(Strand.allCases)
    let isList = page.hand.oneIn(2)
    let hasBullets = page.hand.oneIn(3)
    for objective in objectives {
      if isList {
        page.paragraph(
          page.hand.words(objective.statement ?? ""), label: page.hand.listLabel(objective.label),
          listLevel: 0)
      } else {
        page.paragraph(page.hand.labelled(objective.label, objective.statement ?? ""))
      }
      for strand in order {
        draw(objective.outcomes[strand], named: names[strand], hasBullets, &page)
      }
    }
  }

  private static func draw(
    _ outcomes: [LaidOutOutcome], named name: String, _ hasBullets: Bool, _ page: inout LayoutPage
  ) {
    if outcomes.isEmpty {
      let nothing = page.hand.nothing()
      if !nothing.isEmpty { page.paragraph("\(name): \(nothing)") }
    } else if hasBullets {
      page.paragraph("\(name):")
      for outcome in outcomes {
        page.paragraph(page.hand.words(outcome.text), label: "•", listLevel: 1)
      }
    } else {
      for outcome in outcomes { page.paragraph("\(name): \(page.hand.words(outcome.text))") }
    }
  }
}
