import Curriculum

extension ProgramEvidence {
  /// What the program shows toward an item of a list of practice; nil for other lists.
  func practice(_ code: String, in framework: String) -> Showing? {
    switch framework {
    case "priority-populations": population(code)
    case "work-based-learning": workBased(code)
    case "foundational-professional-skills": professional(code)
    case "career-pathway-features" where code != "CPF.1": points(code)
    case "career-pathway-functions" where code == "CPX.4": contributions
    case "wioa-career-pathway" where code == "CP.D2": contributions
    case "iet-quality-indicators" where code == "QI.3a", "iet-roadmap" where code == "RM.2b":
      singleSetAlone
    case "wioa-career-pathway", "wtcs-joint-conditions":
      TopicEvidence.of(code).map(topics)
    case "career-pathway-features", "career-pathway-functions", "career-pathway-systems",
      "iet-quality-indicators", "iet-roadmap":
      TopicEvidence.of(code).map(topics) ?? Showing()
    default: nil
    }
  }

  private func topics(_ evidence: TopicEvidence) -> Showing {
    var showing = Showing()
    let told = evidence.topics.flatMap { $0.answers(in: program) }
    for topic in evidence.topics {
      let answers = topic.answers(in: program).map(Phrase.withoutFullStop)
      // A sentence that answers one topic may answer the next as well.
      if answers.isEmpty, let sentence = sentence(on: topic),
        told.contains(where: { $0.contains(sentence) })
      {
        continue
      }
      let words = answers.prefix(3) + (answers.count > 3 ? ["\(answers.count - 3) more"] : [])
      let said = answers.isEmpty ? prose(on: topic) : words.joined(separator: "; ")
      showing.look(topic.rawValue, said)
      guard said != nil else { continue }
      showing.topics.append(topic)
      if let kind = PartKind(topic) { showing.kinds.insert(kind) }
    }
    if !evidence.isWhole, showing.missing.isEmpty {
      showing.missing.append("a word on the question itself")
    }
    return showing
  }

  /// The group that a program serves by what it teaches.
  private func population(_ code: String) -> Showing {
    let english: [AdultEducationActivity] = [
      .englishLanguageAcquisition, .englishLiteracyAndCivics,
    ]
    if code == "PP.S9", let activity = program.activities.first(where: english.contains) {
      return Showing(
        found: ["activity: \(activity.rawValue)"], missing: ["how many learners of the group"])
    }
    return TopicEvidence.of(code).map(topics) ?? Showing()
  }

  private var contributions: Showing {
    var showing = Showing()
    let texts = program.partners.flatMap { partner in
      partner.contributions.filter { $0.kind == .workBasedLearning }
        .map { "\($0.text) (\(partner.name))" }
    }
    showing.look("work-based learning", Phrase.list(texts))
    if !texts.isEmpty { showing.kinds = [.partners] }
    return showing
  }

  /// One of several kinds: a program that has another one lacks nothing.
  private func workBased(_ code: String) -> Showing {
    var showing = Showing(isChoice: true)
    let words = Self.workWords[code] ?? []
    for partner in program.partners {
      for contribution in partner.contributions where contribution.kind == .workBasedLearning {
        let text = contribution.text.lowercased()
        guard words.contains(where: text.contains) else { continue }
        showing.found.append("\(partner.name): \(contribution.text)")
      }
    }
    let services = program.components.workforceTraining?.services ?? []
    if let service = Self.workServices[code], services.contains(service) {
      showing.found.append("training service: \(service.rawValue)")
    }
    return showing
  }

  /// Words in what a partner does that name the kind of work-based learning.
  private static let workWords: [String: [String]] = [
    "WBL.1": ["visit", "tour"], "WBL.2": ["shadow"], "WBL.3": ["mentor"], "WBL.4": ["simulat"],
    "WBL.5": ["clinical", "practicum"], "WBL.6": ["intern"], "WBL.7": ["cooperative education"],
    "WBL.8": ["on-the-job"], "WBL.9": ["pre-apprentice"], "WBL.10": ["registered apprentice"],
    "WBL.11": ["transitional job"],
  ]

  private static let workServices: [String: TrainingService] = [
    "WBL.8": .onTheJob, "WBL.11": .transitionalJobs,
  ]

  /// Objectives whose outcomes are aligned with a skill that is related to this one.
  private func professional(_ code: String) -> Showing {
    var showing = Showing()
    for skill in EmployabilityLinks.skills(forProfessional: code) {
      guard let places = preparing(skill) else { continue }
      showing.found.append("\(Phrase.list(places)) through \(skill.code)")
      showing.kinds.insert(.objectives)
    }
    showing.missing = [
      showing.found.isEmpty
        ? "no outcome is aligned with this skill" : "a word on the question itself"
    ]
    return showing
  }

  /// The points at which people come in, or leave.
  private func points(_ code: String) -> Showing {
    var showing = Showing()
    let points = code == "CPF.2" ? program.pathway.entryPoints : program.pathway.exitPoints
    let name = code == "CPF.2" ? "entry points" : "exit points"
    showing.look(name, Phrase.list(points.map(\.text)))
    if !points.isEmpty { showing.kinds = [.pathway] }
    if points.count == 1 { showing.missing.append("one more of the \(name)") }
    return showing
  }

  private var singleSetAlone: Showing {
    var showing = Showing()
    let count = program.integratedObjectives
    if count > 0, count * 2 < program.objectives.count {
      showing.missing.append("a strand in most objectives")
    }
    showing.look(
      count, "objective with all three strands", plural: "objectives with all three strands")
    if count > 0 { showing.kinds = [.objectives] }
    return showing
  }
}
