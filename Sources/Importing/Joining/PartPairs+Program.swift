import Curriculum

extension PartPairs {
  /// Pairs all parts of two programs.
  init(_ ours: Program, _ theirs: Program) {
    pair(ours.providers, theirs.providers, by: [.words(\.name)])
    pair(ours.budget, theirs.budget, by: [.words(\.text) { Self.agree($0.source, $1.source) }])
    for strand in Strand.allCases {
      pairMaterials(
        ours.components[strand]?.materials ?? [], theirs.components[strand]?.materials ?? [])
    }
    pairMaterials(ours.materials, theirs.materials)
    pair(ours.instructors, theirs.instructors, by: [.words(\.name)])
    pair(
      ours.courses, theirs.courses,
      by: [.words(\.number), .words(\.title) { Self.agree($0.number, $1.number) }])
    pairUnits(ours.units, theirs.units)
    pairObjectives(ours.objectives, theirs.objectives)
    pairAssessments(ours.assessments, theirs.assessments)
    pairPathway(ours.pathway, theirs.pathway)
    pair(ours.partners, theirs.partners, by: [.words(\.name)]) { pairs, ours, theirs in
      pairs.pair(ours.contributions, theirs.contributions, by: [.words(\.text)])
    }
    pair(ours.cohorts, theirs.cohorts, by: [.words(\.name)])
    pair(ours.attachments, theirs.attachments, by: [.words(\.file)])
    pair(ours.assurances, theirs.assurances, by: [.words(\.text)])
    pair(ours.signers, theirs.signers, by: [.words(\.role) { Self.agree($0.name, $1.name) }])
    pair(
      ours.ruleSettings, theirs.ruleSettings, by: [.words(\.rule) { $0.part == $1.part }])
    pair(ours.notes, theirs.notes, by: [.words(\.text, and: [\.heading])])
    pairReviews(ours, theirs)
  }

  private mutating func pairUnits(_ ours: [Unit], _ theirs: [Unit]) {
    pair(
      ours, theirs,
      by: [
        .words(\.title, and: [\.label]),
        .words(\.title) { Self.agree($0.label, $1.label) },
        .words(\.label),
      ])
  }

  private mutating func pairPathway(_ ours: Pathway, _ theirs: Pathway) {
    pair(ours.entryPoints, theirs.entryPoints, by: [.words(\.text)])
    pair(ours.exitPoints, theirs.exitPoints, by: [.words(\.text)])
    pair(ours.nextSteps, theirs.nextSteps, by: [.words(\.text)])
    pair(ours.credentials, theirs.credentials, by: [.words(\.name)])
    pair(ours.laborMarket, theirs.laborMarket, by: [.words(\.statement)])
    pair(ours.supportServices, theirs.supportServices, by: [.words(\.text)])
  }

  private mutating func pairReviews(_ ours: Program, _ theirs: Program) {
    pair(
      ours.evidence, theirs.evidence,
      by: [
        PairRule({ $0.requirement.code.isEmpty ? nil : $0.requirement }) {
          Self.agree($0.statement, $1.statement)
        }
      ])
    let rounds = PairRule<ReviewRound>.words(\.reviewer) { one, other in
      Self.agree(one.revision, other.revision) && Self.agree(one.submitted, other.submitted)
    }
    pair(ours.reviews, theirs.reviews, by: [rounds]) { pairs, ours, theirs in
      let remarks: [PairRule<ReviewFinding>] = [
        .words(\.criterion) { Self.agree($0.comment, $1.comment) }, .words(\.comment),
      ]
      pairs.pair(ours.findings, theirs.findings, by: remarks)
    }
    let proposals = PairRule<Proposal>.words(\.text) { one, other in
      one.kind == other.kind && one.date == other.date && Self.agree(one.author, other.author)
        && Self.agree(one.place, other.place)
    }
    pair(ours.proposals, theirs.proposals, by: [proposals])
    let comments = PairRule<ReviewComment>.words(\.text) { one, other in
      one.date == other.date && Self.agree(one.author, other.author)
        && Self.agree(one.quoted, other.quoted) && Self.agree(one.place, other.place)
    }
    pair(ours.comments, theirs.comments, by: [comments])
  }

  /// Pairs what learners work with.
  mutating func pairMaterials(_ ours: [Material], _ theirs: [Material]) {
    pair(ours, theirs, by: [.words(\.text)])
  }

  /// Pairs how learning is assessed, and what must be true of good work.
  mutating func pairAssessments(_ ours: [Assessment], _ theirs: [Assessment]) {
    pair(ours, theirs, by: [.words(\.text)]) { pairs, ours, theirs in
      pairs.pair(ours.criteria, theirs.criteria, by: [.words(\.text)])
    }
  }
}
