import Curriculum
import Reports

extension FormFields {
  /// What of a program a form may go through one by one.
  static let lists: [FormField<Program>] = contentLists + peopleLists + approvalLists

  private static let contentLists: [FormField<Program>] = [
    .list(.objective, "the single set") { $1.list($1.objectives, objective) },
    .list(.outcome, "the outcomes of all objectives") { _, subject in
      subject.list(subject.objectives.flatMap(\.outcomes), outcome)
    },
    .list(.standard, "every item that the program addresses, once") { program, subject in
      var seen: Set<ItemReference> = []
      let links = program.alignedParts.flatMap(\.alignments)
      return subject.list(links.filter { seen.insert($0.item).inserted }, standard)
    },
    .list(.assessment, "the assessments, those of the whole program first") { program, subject in
      let whole = program.assessments.map { PlacedAssessment($0) }
      let own = subject.objectives.flatMap { part in
        part.objective.assessments.map { PlacedAssessment($0, part) }
      }
      return subject.list(whole + own, assessment)
    },
    .list(.material, "all materials, each once") { $1.list($0.allMaterials, material) },
    .list(.unit, "the units") { $1.list($1.units, unit) },
    .list(.course, "the courses that are integrated") {
      $1.list($1.courses(areSupport: false), course)
    },
    .list(.supportClass, "the classes beside the integration") {
      $1.list($1.courses(areSupport: true), course)
    },
    .list(.component, "the three strands") { $1.list(Strand.allCases, component) },
  ]

  private static let peopleLists: [FormField<Program>] = [
    .list(.instructor, "who teaches") { $1.list($0.instructors, instructor) },
    .list(.partner, "who else takes part") { $1.list($0.partners, partner) },
    .list(.provider, "who gives the program") { $1.list($0.providers, provider) },
    .list(.credential, "what learners earn") { $1.list($0.pathway.credentials, credential) },
    .list(.cohort, "the groups of learners") { $1.list($0.cohorts, cohort) },
    .list(.skillGain, "the measurable skill gains expected") {
      $1.list($0.expectedGains, skillGain)
    },
    .list(.laborMarketFact, "what is known of the jobs") {
      $1.list($0.pathway.laborMarket, laborMarketFact)
    },
    .list(.supportService, "what helps learners") {
      $1.list($0.pathway.supportServices, supportService)
    },
    .list(.note, "the notes of the program") { $1.list($0.notes, note) },
  ]

  private static let approvalLists: [FormField<Program>] = [
    .list(.budgetLine, "the lines of the budget") { $1.list($0.budget, budgetLine) },
    .list(.assurance, "what is promised") { $1.list($0.assurances, assurance) },
    .list(.signer, "who signs: those of the program, and those whom the profile asks for") {
      program, subject in subject.list(program.allSigners(of: subject.profile), signer)
    },
    .list(.attachment, "what goes along") { $1.list($0.attachments, attachment) },
    .list(.requirement, "what the rule and the agency ask") { _, subject in
      subject.list(subject.checklist.rules.flatMap(\.entries), requirement)
    },
    .list(.remark, "what reviewers found") { $1.list($0.remarks, remark) },
    .list(.gap, "what is missing in the crosswalk") { _, subject in
      subject.list(Coverage(of: subject.crosswalk).gaps, gap)
    },
  ]
}

extension Program {
  /// What reviewers found, round by round.
  fileprivate var remarks: [PlacedRemark] {
    reviews.enumerated().flatMap { index, round in
      round.findings.enumerated().map { number, remark in
        PlacedRemark(number: number + 1, remark: remark, round: round, index: index)
      }
    }
  }

  /// Who signs: the signers of the program, then the roles of a profile that nobody has taken.
  fileprivate func allSigners(of profile: Profile) -> [Signer] {
    signers
      + openRoles(of: profile.signers).enumerated().map { index, role in
        var signer = Signer(id: PartID("asked-signer-\(index + 1)"))
        signer.role = role
        return signer
      }
  }
}
