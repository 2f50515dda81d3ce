import Curriculum

extension ProgramEvidence {
  /// What the program shows toward a paragraph of 34 CFR 463 or of WIOA 3(7).
  func showing(for paragraph: RuleParagraph) -> Showing {
    let text = paragraph.text
    if text.hasPrefix("463.30") { return activities(text) }
    if text.hasPrefix("463.31") || text.hasPrefix("463.32") { return languageProgram }
    if text.hasPrefix("463.33") { return civicsServices }
    if text.hasPrefix("463.34") || text.hasPrefix("wps.") { return preparation(text) }
    if text.hasPrefix("463.7") { return section243(text) }
    if text.hasPrefix("3(7)") { return pathwayElement(text) }
    if text.hasPrefix("134(c)") { return trainingService(text) }
    if text.hasPrefix("ep.") { return partnership(text) }
    return switch text {
    case "463.35": approach
    case "463.36(a)": component(.adultEducation)
    case "463.36(b)": component(.workforcePreparation)
    case "463.36(c)": component(.workforceTraining)
    case "463.37(a)(1)": intensity
    case "463.37(a)(2)": simultaneity
    case "463.37(a)(3)": materials
    case "463.37(b)": singleSet
    case "463.38(a)": standards
    case "463.38(b)": pathway
    default: Showing()
    }
  }

  private func activities(_ text: String) -> Showing {
    var showing = Showing()
    let letters = text.dropFirst("463.30".count).filter(\.isLetter)
    guard let letter = letters.first else {
      showing.look("activities", Phrase.list(program.activities.map(\.rawValue)))
      return showing
    }
    showing.isChoice = true
    let place = Int(letter.asciiValue ?? 0) - Int(Character("a").asciiValue ?? 0)
    let all = AdultEducationActivity.allCases
    if all.indices.contains(place), program.activities.contains(all[place]) {
      showing.found = ["named among the activities: \(all[place].rawValue)"]
    } else if all.indices.contains(place), all[place] == .integratedEducationAndTraining {
      // Whoever gives such a program uses this activity, named or not.
      showing.found = ["the program is one of integrated education and training"]
    }
    return showing
  }

  private var languageProgram: Showing {
    guard program.activities.contains(.englishLanguageAcquisition) else {
      return .outside("the program names no English language acquisition")
    }
    var showing = Showing()
    showing.look("standards", adultEducationStandards)
    showing.look("pathway", program.pathway.description ?? prose(on: .pathway))
    return showing
  }

  private var civicsServices: Showing {
    guard program.activities.contains(.englishLiteracyAndCivics) else {
      return .outside("the program names no integrated English literacy and civics education")
    }
    var showing = component(.adultEducation)
    showing.missing.append("a word on rights and responsibilities of citizenship")
    return showing
  }

  private func section243(_ text: String) -> Showing {
    guard program.funding.contains(where: { $0.contains("243") }) else {
      return .outside("the program names no section 243 funds")
    }
    if text == "463.74(a)" || text == "463.74(b)" {
      let route: CivicsRoute = text.hasSuffix("(a)") ? .coEnrollment : .section243
      let isOwn = program.civicsRoute == route
      return Showing(found: isOwn ? ["route: \(route.rawValue)"] : [], isChoice: true)
    }
    switch text {
    case "463.70": return Showing(found: ["funding: \(Phrase.list(program.funding))"])
    case "463.74":
      var showing = Showing()
      showing.look("route", program.civicsRoute?.rawValue)
      return showing
    case "463.73(b)(1)":
      var showing = Showing()
      showing.look(
        "labor market", said(program.pathway.laborMarket.map(\.statement), on: .laborMarket))
      showing.missing.append("how completers are placed")
      return showing
    case "463.73(b)(2)":
      var showing = Showing()
      showing.look("board plan", program.pathway.boardPlan ?? prose(on: .boardPlan))
      return showing
    // That section 243 pays says nothing about how the program meets the other paragraphs.
    default: return Showing()
    }
  }

  private func preparation(_ text: String) -> Showing {
    var showing = Showing()
    if text == "463.34" {
      showing.look(
        program.outcomeCount(of: .workforcePreparation), "outcome of the strand",
        plural: "outcomes of the strand")
      return showing
    }
    // Which skill an outcome is about is said by its alignment, which no text can be asked for.
    for skill in EmployabilityLinks.skills(for: text) {
      guard let places = preparing(skill) else { continue }
      showing.found.append("\(Phrase.list(places)) through \(skill.code)")
    }
    showing.missing = [
      showing.found.isEmpty
        ? "no outcome is aligned with this paragraph"
        : "the skill is related to this paragraph; say how the program meets the paragraph itself"
    ]
    return showing
  }

  private var approach: Showing {
    var showing = Showing()
    showing.look("occupation", program.occupation.title ?? program.occupation.cluster)
    for strand in Strand.allCases where program.outcomeCount(of: strand) == 0 {
      showing.missing.append("no outcome of \(strand.title)")
    }
    return showing
  }

  private func component(_ strand: Strand) -> Showing {
    let component = program.components[strand] ?? Component()
    var showing = Showing()
    showing.look("content", component.content ?? component.title)
    showing.look("hours", component.hours.words)
    showing.look("instructors", Phrase.list(program.instructors(of: strand).map(\.name)))
    if strand == .workforceTraining {
      showing.look("training service", Phrase.list(component.services.map(\.rawValue)))
      showing.look("provider", program.provider(of: strand)?.name)
    }
    showing.look(
      program.outcomeCount(of: strand), "outcome in the set",
      plural: "outcomes in the set")
    return showing
  }
}
