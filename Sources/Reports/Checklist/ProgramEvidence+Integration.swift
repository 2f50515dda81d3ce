import Curriculum

extension ProgramEvidence {
  /// Hours, weeks and research of each strand, 34 CFR 463.37(a)(1).
  var intensity: Showing {
    var showing = Showing()
    if let words = program.intensity { showing.found.append("intensity: \(words)") }
    if let words = program.research { showing.found.append("research: \(words)") }
    for strand in Strand.allCases {
      let component = program.components[strand] ?? Component()
      showing.look("hours of \(strand.title)", component.hours.words)
      // What is said of the whole is said of each strand.
      if component.research != nil || program.research == nil {
        showing.look("research behind \(strand.title)", component.research)
      }
    }
    return showing
  }

  /// Days and units in which the strands run side by side, 34 CFR 463.37(a)(2).
  var simultaneity: Showing {
    var showing = Showing()
    let ranges = Strand.allCases.compactMap { program.components[$0]?.dates.days }
    if ranges.count == Strand.allCases.count,
      let start = ranges.map(\.lowerBound).max(), let end = ranges.map(\.upperBound).min()
    {
      if start <= end {
        showing.found.append("all three strands run from \(start.words) to \(end.words)")
      } else {
        showing.missing.append("no day on which all three strands run")
      }
    } else {
      showing.missing.append("dates of the three strands: \(ReportFact.notStated)")
    }
    let mixed = program.units.count { unit in
      Strand.allCases.count { (unit.hours[$0]?.thousandths ?? 0) > 0 } > 1
    }
    if mixed > 0 {
      let all = Phrase.count(program.units.count, "unit")
      showing.found.append("\(mixed) of \(all) give hours in more than one strand")
    }
    return showing
  }

  /// Materials of the occupation, 34 CFR 463.37(a)(3).
  var materials: Showing {
    let texts = program.allMaterials.map(\.text)
    var showing = Showing()
    showing.look("materials", Phrase.list(texts.prefix(5) + (texts.count > 5 ? ["others"] : [])))
    return showing
  }

  /// The set itself and how people work together, 34 CFR 463.37(b).
  var singleSet: Showing {
    var showing = Showing()
    showing.look(program.objectives.count, "objective")
    if !program.objectives.isEmpty {
      let share = Phrase.share(program.integratedObjectives, of: program.objectives.count)
      showing.found.append("with all three strands: \(share)")
      if program.integratedObjectives == 0 {
        showing.missing.append("no objective with all three strands")
      }
    }
    let team = program.teamTeaching
    let planning = team.planning ?? prose(on: .planning)
    // A plan that is written down says how people teach together, though it names no model.
    if team.model != nil || planning == nil { showing.look("team teaching", team.model) }
    showing.look("planning together", planning)
    return showing
  }

  /// Content standards of the adult-education strand, 34 CFR 463.38(a).
  var standards: Showing {
    var showing = Showing()
    showing.look("standards", adultEducationStandards)
    let aligned = program.objectives.count { objective in
      objective.outcomes.adultEducation.contains { !$0.alignments.isEmpty }
    }
    if aligned > 0, !alignsWithStandards {
      showing.missing.append("a code that a loaded list of standards has")
    }
    showing.look(
      aligned, "objective whose adult-education outcomes carry codes",
      plural: "objectives whose adult-education outcomes carry codes")
    return showing
  }

  /// Whether an outcome of adult education points to an item that is known.
  private var alignsWithStandards: Bool {
    program.objectives.contains { objective in
      objective.outcomes.adultEducation.contains { outcome in
        outcome.alignments.contains { knows($0.item) }
      }
    }
  }

  /// What the adult-education component says about its standards.
  var adultEducationStandards: String? {
    program.components.adultEducation.map { Phrase.list($0.standards) }
  }

  /// The career pathway, 34 CFR 463.38(b).
  var pathway: Showing {
    var showing = Showing()
    let pathway = program.pathway
    showing.look("pathway", pathway.description ?? prose(on: .pathway))
    showing.look("credentials", Phrase.list(pathway.credentials.map(\.name)))
    showing.look(
      "next steps", said(pathway.nextSteps.map(\.text), on: .nextSteps))
    return showing
  }

  /// One of the training services of WIOA 134(c)(3)(D), or all of them.
  func trainingService(_ text: String) -> Showing {
    var showing = Showing()
    let services = program.components.workforceTraining?.services ?? []
    let clause = text.dropFirst("134(c)(3)(d)".count).filter(\.isLetter)
    guard !clause.isEmpty else {
      showing.look("training service", Phrase.list(services.map(\.rawValue)))
      return showing
    }
    showing.isChoice = true
    let clauses = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi"]
    if let place = clauses.firstIndex(of: String(clause)),
      services.contains(TrainingService.allCases[place])
    {
      showing.found = ["named by the training component"]
    }
    return showing
  }

  /// One of the four things that employers do for a program.
  func partnership(_ text: String) -> Showing {
    var showing = Showing()
    let kinds = Contribution.Kind.allCases
    guard let number = text.last?.wholeNumberValue, kinds.indices.contains(number - 1) else {
      return showing
    }
    let partners = program.partners.filter { partner in
      partner.contributions.contains { $0.kind == kinds[number - 1] }
    }
    showing.look(kinds[number - 1].rawValue, Phrase.list(partners.map(\.name)))
    return showing
  }

  /// One of the seven elements of WIOA 3(7).
  func pathwayElement(_ text: String) -> Showing {
    var showing = Showing()
    let pathway = program.pathway
    switch text {
    case "3(7)(a)":
      showing.look(
        "labor market", said(pathway.laborMarket.map(\.statement), on: .laborMarket))
    case "3(7)(b)":
      showing.look(
        "next steps", said(pathway.nextSteps.map(\.text), on: .nextSteps))
    case "3(7)(c)":
      showing.look("support services", Phrase.list(pathway.supportServices.map(\.text)))
    case "3(7)(d)": return simultaneity
    case "3(7)(f)": showing.look("credentials", Phrase.list(pathway.credentials.map(\.name)))
    case "3(7)(g)":
      showing.look("entry points", Phrase.list(pathway.entryPoints.map(\.text)))
      showing.look("exit points", Phrase.list(pathway.exitPoints.map(\.text)))
    default: break
    }
    return showing
  }
}
