import Curriculum
import Journal
import ProgramFile

extension OpenedProgram {
  /// What the program becomes when it goes back to an earlier state.
  ///
  /// What was said about it since stays: comments, suggestions, and rounds of review.
  func restored(to then: ProgramState) throws(ProgramFileError) -> ProgramDocument {
    var document = try then.document()
    document.program.comments = program.comments
    document.program.proposals = program.proposals
    document.program.reviews = program.reviews
    return document
  }
}
