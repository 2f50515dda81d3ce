public import Curriculum
import Packets
import ProgramFile

extension Desk {
  /// The SHA-256 of what a reviewer approves: the program without what is said about it.
  ///
  /// Reviews, signatures, comments, proposals and settings of rules may change without a word of
  /// the program being different. Cohorts are runs of an approved program, and are registered each
  /// by itself. What is said to learners in their words stands beside the approved wording in every
  /// document, promises nothing of its own, and is made plainer from term to term: to have that
  /// undo an approval would only keep people from making it plainer.
  public static func contentHash(of program: Program) -> String {
    var content = program
    content.reviews = []
    content.signers = []
    content.comments = []
    content.proposals = []
    content.ruleSettings = []
    content.cohorts = []
    for (index, objective) in program.objectives.enumerated() {
      if objective.learnerWording != nil { content.objectives[index].learnerWording = nil }
      for strand in Strand.allCases {
        for (place, outcome) in objective.outcomes[strand].enumerated()
        where outcome.learnerWording != nil {
          content.objectives[index].outcomes[strand][place].learnerWording = nil
        }
      }
    }
    var fingerprint = Fingerprint()
    ProgramDocument(program: content).json { fingerprint.add($0) }
    return fingerprint.finish()
  }
}
