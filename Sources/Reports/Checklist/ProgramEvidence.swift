import Curriculum
import Frameworks

/// A program as a reviewer looks through it, with the places of its parts.
struct ProgramEvidence {
  let program: Program
  private let library: FrameworkLibrary
  private let narrative: Narrative
  /// What the rules say against each paragraph.
  private let faults: [String: [String]]
  private var aligned: [String: [String]] = [:]
  /// The places of `aligned` that can prepare for work: not those of the two other strands.
  private var prepared: [String: [String]] = [:]
  /// In which parts of the program the items are aligned.
  private var alignedKinds: [String: Set<PartKind>] = [:]
  private let kinds: [PartID: PartKind]
  private var answered: [String: [Evidence]] = [:]
  private var names: [PartID: String] = [:]

  init(_ program: Program, _ library: FrameworkLibrary, findings: [Finding] = []) {
    self.program = program
    self.library = library
    narrative = Narrative(of: program)
    faults = Self.faults(findings)
    kinds = PartKind.kinds(in: program)
    collectAlignments()
    for evidence in program.evidence {
      for key in keys(of: evidence.requirement) { answered[key, default: []].append(evidence) }
    }
    nameParts()
  }

  /// The sentences of errors and warnings by each paragraph that they cite.
  private static func faults(_ findings: [Finding]) -> [String: [String]] {
    var faults: [String: [String]] = [:]
    for finding in findings where finding.severity > .note {
      for paragraph in RuleParagraph.all(in: finding.citation ?? "") {
        faults[paragraph, default: []].append(Phrase.withoutFullStop(finding.message))
      }
    }
    // Of many objectives with one fault the first tells enough.
    return faults.mapValues { sentences in
      sentences.count > 3
        ? sentences.prefix(2) + ["and \(sentences.count - 2) more of the checks"] : sentences
    }
  }

  /// What people answered to a requirement.
  func answers(to item: FrameworkItem, in framework: Framework) -> [Evidence] {
    answered[key(item, framework)] ?? []
  }

  /// What the program shows toward a requirement.
  func showing(for item: FrameworkItem, in framework: Framework) -> Showing {
    var showing =
      practice(item.code.description, in: framework.id)
      ?? RuleParagraph(item).map { self.showing(for: $0) } ?? Showing()
    if let paragraph = RuleParagraph(item), !showing.isOutside {
      showing.missing += faults[paragraph.text] ?? []
    }
    showing.kinds.formUnion(alignedKinds[key(item, framework)] ?? [])
    showing.kinds.formUnion(
      answers(to: item, in: framework).compactMap { $0.part.flatMap { kinds[$0] } })
    if let places = aligned[key(item, framework)] {
      showing.found.append("aligned in \(Phrase.list(places))")
      showing.isOutside = false
    }
    return showing
  }

  /// Where the program works on a skill in workforce preparation or as a whole; nil for nowhere.
  func preparing(_ skill: ItemReference) -> [String]? {
    keys(of: skill).lazy.compactMap { prepared[$0] }.first
  }

  /// What the program's prose tells of a topic that has no answer of its own; nil for nothing.
  func prose(on topic: FieldTopic) -> String? {
    sentence(on: topic).map { "“\($0)”" }
  }

  /// The sentence of the prose that tells of a topic.
  func sentence(on topic: FieldTopic) -> String? { narrative.sentence(on: topic) }

  /// The texts of a list, or else what the prose tells of their topic.
  func said(_ texts: [String], on topic: FieldTopic) -> String? {
    texts.isEmpty ? prose(on: topic) : Phrase.list(texts)
  }

  /// An answer in words: what it says, and where to look.
  func words(for evidence: Evidence) -> String? {
    var words = [evidence.statement ?? ""]
    if let part = evidence.part { words.append("see \(names[part] ?? part.rawValue)") }
    if let page = evidence.page { words.append("page \(page)") }
    let said = words.filter { !$0.isEmpty }.joined(separator: ", ")
    return said.isEmpty ? nil : said
  }

  /// Whether a loaded list has an item.
  func knows(_ reference: ItemReference) -> Bool { library.located(reference) != nil }

  private func key(_ item: FrameworkItem, _ framework: Framework) -> String {
    "\(framework.id) \(item.id)"
  }

  private func keys(of reference: ItemReference) -> [String] {
    library.resolve(reference).items.map { "\($0.framework) \($0.item.id)" }
  }

  /// Work on what stands below a skill is work on the skill.
  private func keys(above reference: ItemReference) -> [String] {
    library.resolve(reference).items.flatMap { found in
      (library[found.framework]?.ancestors(of: found.index) ?? []).map {
        "\(found.framework) \($0.id)"
      }
    }
  }

  private mutating func collectAlignments() {
    var known: [ItemReference: [String]] = [:]
    for part in program.alignedParts {
      let place = part.objective.map(program.name(ofObjective:)) ?? part.name
      for alignment in part.alignments {
        let keys = known[alignment.item] ?? keys(of: alignment.item)
        known[alignment.item] = keys
        for key in keys where aligned[key]?.last != place {
          aligned[key, default: []].append(place)
        }
        if let kind = part.objective == nil ? kinds[part.id] : .objectives {
          for key in keys { alignedKinds[key, default: []].insert(kind) }
        }
        guard part.strand == nil || part.strand == .workforcePreparation else { continue }
        for key in keys + self.keys(above: alignment.item) where prepared[key]?.last != place {
          prepared[key, default: []].append(place)
        }
      }
    }
  }

  private mutating func nameParts() {
    for (index, objective) in program.objectives.enumerated() {
      names[objective.id] = program.name(ofObjective: index)
    }
    for attachment in program.attachments {
      names[attachment.id] = attachment.title ?? attachment.file
    }
    for unit in program.units { names[unit.id] = program.name(of: unit) }
    for partner in program.partners { names[partner.id] = partner.name }
    for provider in program.providers { names[provider.id] = provider.name }
    for credential in program.pathway.credentials { names[credential.id] = credential.name }
  }
}
