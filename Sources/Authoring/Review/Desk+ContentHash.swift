public import Curriculum
import Packets
import ProgramFile

extension Desk {
  /// The SHA-256 of what a reviewer approves: the program without what is said about it.
  ///
  /// Reviews, signatures, comments, proposals and settings of rules may change without a word of
  /// the program being different. Cohorts are runs of an approved program, and are registered each
  /// by itself.
  public static func contentHash(of program: Program) -> String {
    var content = program
    content.reviews = []
    content.signers = []
    content.comments = []
    content.proposals = []
    content.ruleSettings = []
    content.cohorts = []
    return Fingerprint.of(Array(ProgramDocument(program: content).json().utf8))
  }
}
