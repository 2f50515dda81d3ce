import Curriculum

extension ProgramFacts {
  /// Adds what goes to and fro with reviewers: evidence, reviews, promises, signatures.
  mutating func addPapers() {
    for evidence in program.evidence {
      let requirement = evidence.requirement.description
      add(.evidence, evidence.status.rawValue, in: [requirement, "status"])
      add(.evidence, evidence.statement, in: [requirement, "statement"])
      add(.evidence, evidence.page, in: [requirement, "page"])
    }
    for attachment in program.attachments {
      add(.attachment, attachment.title ?? attachment.file)
      add(.attachment, attachment.kind, in: [attachment.title ?? attachment.file, "kind"])
    }
    for (number, round) in program.reviews.enumerated() {
      addReview(round, named: "round \(number + 1)")
    }
    for assurance in program.assurances {
      add(.assurance, assurance.text)
      add(.assurance, assurance.party, in: [assurance.text, "party"])
      add(.assurance, assurance.given?.description, in: [assurance.text, "given"])
    }
    for signer in program.signers {
      add(.signer, signer.role)
      add(.signer, signer.name, in: [signer.role, "name"])
      add(.signer, signer.signed?.description, in: [signer.role, "signed"])
    }
  }

  private mutating func addReview(_ round: ReviewRound, named name: String) {
    add(.review, round.revision.map(String.init), in: [name, "revision"])
    add(.review, round.reviewer, in: [name, "reviewer"])
    add(.review, round.submitted?.description, in: [name, "submitted"])
    add(.review, round.returned?.description, in: [name, "returned"])
    add(.review, round.decision?.rawValue, in: [name, "decision"])
    for finding in round.findings {
      let criterion = finding.criterion ?? finding.requirement?.description
      add(.review, finding.criterion, in: [name, "criterion"])
      add(.review, finding.requirement?.description, in: [name, criterion, "requirement"])
      add(.review, finding.verdict?.rawValue, in: [name, criterion, "verdict"])
      add(.review, finding.comment, in: [name, criterion, "comment"])
      add(.review, finding.response, in: [name, criterion, "response"])
      add(.review, finding.change, in: [name, criterion, "change"])
    }
  }
}
