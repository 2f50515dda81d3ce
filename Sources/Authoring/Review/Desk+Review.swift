public import Curriculum
import Importing

extension Desk {
  /// What a reviewer's Word form adds to a program: the cells of its findings, and its comments.
  public func reviewIntake(
    of form: WordFile, into program: Program, reviewer: String? = nil
  ) -> ReviewIntake {
    ReviewIntake(of: importDocument(form).program, into: program, reviewer: reviewer)
  }
}
